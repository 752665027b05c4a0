package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code proof} over the formats in which documents come, right ones and damaged ones. */
final class ProofTest {
  private static final Pattern CODE = Pattern.compile("\\[([A-Z]\\d{3})]: ");

  @TempDir Path folder;

  @Test
  void finds_the_mistakes_of_the_printed_plan_and_nothing_else() throws IOException {
    Path seed = folder.resolve("ke-hoach.txt");
    Files.copy(Path.of("src/test/resources/seed/ke-hoach-thi-dua-2023.txt"), seed);
    Shell.Result result = Shell.in(folder).run("proof ke-hoach.txt");
    assertThat(result.exit()).isZero();
    assertThat(found(result))
        .containsExactly(
            "16:134 P120",
            "16:149 L105",
            "16:182 D117",
            "25:614 P112",
            "31:548 P101",
            "40:42 L107",
            "44:22 P111");
  }

  private static List<String> found(Shell.Result result) {
    Pattern place = Pattern.compile("^ke-hoach\\.txt:(\\d+:\\d+): .*?\\[([A-Z]\\d{3})]");
    return result
        .out()
        .lines()
        .map(place::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1) + " " + found.group(2))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "html", "md"})
  void reads_a_plan_in_every_format_alike(String format) throws IOException {
    Shell shell = new Shell(folder);
    assertThat(shell.run("report plan -p plans/kim-hoa-2023 -o o -f " + format).exit()).isZero();
    Shell.Result result = shell.run("proof o/kim-hoa-2023-ke-hoach." + format);
    assertThat(result.exit()).isZero();
    assertThat(codes(result)).containsExactly("L105", "L107", "P101", "P111", "P112", "P120");
  }

  @Test
  void reads_a_pdf_as_its_docx_and_calls_lines_by_their_page() throws Exception {
    assumeThat(onPath("soffice")).as("LibreOffice is not installed: skipped").isTrue();
    Shell shell = new Shell(folder);
    shell.run("report plan -p plans/kim-hoa-2023 -o o -f docx");
    Process convert =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.resolve("o").toString(),
                folder.resolve("o/kim-hoa-2023-ke-hoach.docx").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(convert.waitFor(120, TimeUnit.SECONDS)).isTrue();
    Shell.Result result = shell.run("proof o/kim-hoa-2023-ke-hoach.pdf");
    assertThat(codes(result)).contains("P101", "P111", "P112", "P120");
    assertThat(result.out()).contains("kim-hoa-2023-ke-hoach.pdf:trang 3, dòng ");
  }

  @Test
  void a_docx_is_called_by_paragraph_with_the_words_quoted() throws IOException {
    Shell shell = new Shell(folder);
    shell.run("report plan -p plans/kim-hoa-2023 -o o -f docx");
    assertThat(shell.run("proof o/kim-hoa-2023-ke-hoach.docx").out())
        .containsPattern("kim-hoa-2023-ke-hoach\\.docx:đoạn \\d+: cảnh báo\\[P112]")
        .contains("Nghị quyết số 07/NQ/HU ngày 20/12/2022");
  }

  @Test
  void odd_files_end_in_a_message() throws IOException {
    Shell shell = Shell.in(folder);
    Files.write(folder.resolve("rong.txt"), new byte[0]);
    Files.writeString(folder.resolve("zip.docx"), "PK\u0003\u0004 hỏng");
    Files.writeString(folder.resolve("hong.pdf"), "%PDF-1.7\nhỏng");
    Files.write(folder.resolve("tcvn3.txt"), new byte[] {(byte) 0xA7, (byte) 0xB6, 'n', 'g', '\n'});
    Files.write(folder.resolve("bom.docx"), bomb());
    Files.createDirectories(folder.resolve("thu-muc.txt"));
    assertThat(shell.run("proof rong.txt").exit()).isEqualTo(Exit.FINDINGS);
    assertThat(shell.run("proof tcvn3.txt").out()).contains("[S003]");
    for (String damaged : List.of("zip.docx", "hong.pdf", "bom.docx")) {
      Shell.Result result = shell.run("proof " + damaged);
      assertThat(result.exit()).as(damaged).isEqualTo(Exit.FILES);
      assertThat(result.err()).as(damaged).contains("tệp hỏng").doesNotContain("Exception");
    }
    assertThat(shell.run("proof thu-muc.txt").exit()).isEqualTo(Exit.FILES);
    assertThat(shell.run("proof khong-co.txt").err()).contains("không có tệp này");
    assertThat(shell.run("proof").exit()).isEqualTo(Exit.USAGE);
  }

  /** A document of 200 million spaces in some 200 kB. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] spaces = " ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 200; i++) {
        zip.write(spaces);
      }
    }
    return bytes.toByteArray();
  }

  private static Set<String> codes(Shell.Result result) {
    Set<String> codes = new TreeSet<>();
    Matcher code = CODE.matcher(result.out());
    while (code.find()) {
      codes.add(code.group(1));
    }
    return codes;
  }

  private static boolean onPath(String program) {
    for (String path : System.getenv("PATH").split(":", -1)) {
      if (Files.isExecutable(Path.of(path, program))) {
        return true;
      }
    }
    return false;
  }
}
