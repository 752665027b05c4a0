package vn.thidua.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as a word processor lays them out; skipped where LibreOffice or poppler is missing. */
final class PagesTest {
  private static final Pattern FORM_FEED = Pattern.compile("\f");

  @TempDir static Path folder;
  private static List<String> review;
  private static List<String> sheet;
  private static List<String> matrix;

  @BeforeAll
  static void lay_out() throws Exception {
    assumeTrue(onPath("soffice") && onPath("pdftotext"), "no viewer for documents");
    Renderer renderer = new Renderer(new Templates(Path.of("target")), c -> {});
    Files.write(
        folder.resolve("review.docx"),
        renderer.render("documents/month.ftlh", Samples.longReview(60), Format.DOCX));
    Files.write(
        folder.resolve("sheet.docx"),
        renderer.render("documents/village.ftlh", Samples.longVillage(29), Format.DOCX));
    Files.write(
        folder.resolve("matrix.docx"),
        renderer.render("documents/assignment.ftlh", Samples.assignment(40), Format.DOCX));
    assertThat(WordProcessor.set(folder, folder)).isTrue();
    review = pages("review");
    sheet = pages("sheet");
    matrix = pages("matrix");
  }

  @Test
  void every_page_but_the_first_bears_its_number_at_the_top() {
    assertThat(review).hasSizeGreaterThan(3);
    assertThat(firstLine(review.get(0))).startsWith("ỦY BAN");
    for (int page = 2; page <= review.size(); page++) {
      assertThat(firstLine(review.get(page - 1))).isEqualTo(String.valueOf(page));
    }
  }

  @Test
  void the_head_of_a_table_stands_on_each_of_its_pages() {
    List<String> pages =
        review.stream().filter(page -> together(page).contains("Đúngtiếnđộ")).toList();

    assertThat(pages).hasSizeGreaterThan(2);
    assertThat(pages).allSatisfy(page -> assertThat(together(page)).contains("Chỉtiêu", "Đánhgiá"));
  }

  @Test
  void the_signature_stands_on_the_page_of_the_last_task_and_the_closing() {
    assertThat(together(review.get(review.size() - 1)))
        .contains("kịpthờipháthiện", "Trênđâylàbáocáo", "CHỦTỊCH", "NguyễnThịHường", "Lưu:VT");
  }

  @Test
  void a_village_with_29_indicators_finds_them_on_one_page() {
    assertThat(sheet).hasSize(1);
    assertThat(together(sheet.get(0))).contains("PHIẾUTHEODÕITIẾNĐỘ", "Ghichú:");
  }

  @Test
  void an_appendix_begins_on_its_own_page_and_the_numbers_go_on() {
    int appendix = 1;
    while (!together(matrix.get(appendix)).contains("Phụlục")) {
      appendix++;
    }
    assertThat(together(matrix.get(appendix - 1))).contains("chịutráchnhiệmthihành", "CHỦTỊCH");
    assertThat(matrix.size()).isGreaterThan(appendix + 1);
    for (int page = appendix; page < matrix.size(); page++) {
      assertThat(firstLine(matrix.get(page))).isEqualTo(String.valueOf(page + 1));
      assertThat(together(matrix.get(page))).contains("Toànxã", "NàBúng");
    }
  }

  private static List<String> pages(String name) throws Exception {
    run("pdftotext", "-layout", "-enc", "UTF-8", name + ".pdf", name + ".txt");
    String text = Files.readString(folder.resolve(name + ".txt"), UTF_8);
    return FORM_FEED.splitAsStream(text).filter(page -> !page.isBlank()).toList();
  }

  /** Justified text comes with spaces inside words. */
  private static String together(String page) {
    return page.replaceAll("\\s", "");
  }

  private static String firstLine(String page) {
    return page.strip().lines().findFirst().orElse("").strip();
  }

  private static void run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(command[0] + ".log").toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException(command[0] + " does not end");
    }
    assertThat(process.exitValue()).as(command[0]).isZero();
  }

  private static boolean onPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
