package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rests on an estimate says so in every output, and nothing else does. */
final class EstimateMarkTest {
  private static final String OF = " -p plans/kim-hoa-2023 --at 2023-06-20 --lang vi";

  /** The word by itself, in a sentence, a cell or a picture. */
  private static final String MARK = "(?s).*(?<!\\p{L})[Ưư]ớc(?! lệ)(?!\\p{L}).*";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void copyPlans() throws IOException {
    shell = new Shell(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status",
        "status --by village",
        "status --by phase",
        "status --indicator duong-be-tong",
        "status --village kim-son",
        "status -f svg",
        "status -f html",
        "why duong-be-tong",
        "rank --why kim-son",
        "report month --period 2023-06 -f html,md,docx,pdf -o out",
        "report phase dot-1 -f html,md,docx,pdf -o out",
        "report village kim-son -f html,md,docx,pdf -o out"
      })
  void the_word_stands_where_an_estimate_counts_and_nowhere_else(String command)
      throws IOException {
    assertThat(outputs(command)).isNotEmpty().allSatisfy(out -> assertThat(out).matches(MARK));
    confirm();
    assertThat(outputs(command)).isNotEmpty().allSatisfy(out -> assertThat(out).doesNotMatch(MARK));
  }

  /** A table has the word in a heading and a legend, whether or not an estimate counts. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "status --quiet --report xlsx=out.xlsx",
        "status --by phase --quiet --report xlsx=out.xlsx",
        "why duong-be-tong kim-son --quiet --report xlsx=out.xlsx",
        "rank --quiet --report xlsx=out.xlsx"
      })
  void a_workbook_marks_the_rows_of_estimates(String command) throws IOException {
    long before = marks(outputs(command));
    confirm();
    assertThat(marks(outputs(command))).isLessThan(before).isLessThanOrEqualTo(2);
  }

  private static long marks(List<String> outputs) {
    return outputs.stream().flatMap(String::lines).filter(line -> line.matches(MARK)).count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status -f csv",
        "status -f json",
        "status --by phase -f csv",
        "status --by phase -f json",
        "why duong-be-tong -f json",
        "rank -f json"
      })
  void data_says_whether_an_estimate_counts(String command) throws IOException {
    String says = "(?s).*(\"estimated\":true|,true,|\"kind\":\"estimate\").*";
    assertThat(shell.run(command + OF).out()).matches(says);
    confirm();
    assertThat(shell.run(command + OF).out().replace("\"target_set\":true", ""))
        .doesNotContain("\"estimated\":true", "\"kind\":\"estimate\"")
        .satisfies(out -> assertThat(command.contains("csv") ? estimated(out) : "").isEmpty());
  }

  /** The rows of a CSV whose column of estimates says true. */
  private static String estimated(String csv) {
    List<String> lines = csv.lines().toList();
    int column = List.of(lines.get(0).split(",", -1)).indexOf("estimated");
    int fromEnd = lines.get(0).split(",", -1).length - column;
    return String.join(
        "\n",
        lines.stream()
            .skip(1)
            .filter(
                line -> {
                  String[] cells = line.split(",", -1);
                  return cells[cells.length - fromEnd].equals("true");
                })
            .toList());
  }

  /** The estimates come true. */
  private void confirm() throws IOException {
    Path reports = folder.resolve("plans/kim-hoa-2023/reports");
    try (Stream<Path> files = Files.walk(reports)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, Files.readString(file).replace(",estimate,", ",actual,"));
      }
    }
  }

  private List<String> outputs(String command) throws IOException {
    boolean written = command.contains("out");
    Shell.Result result = shell.run(command + OF + (written ? " --force" : ""));
    assertThat(result.exit()).as(result.err()).isZero();
    if (!written) {
      return List.of(result.out());
    }
    Path out = folder.resolve(command.substring(command.indexOf("out")));
    try (Stream<Path> files = Files.walk(out)) {
      return files.filter(Files::isRegularFile).sorted().map(EstimateMarkTest::text).toList();
    }
  }

  private static String text(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.toString();
      if (name.endsWith(".pdf")) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
          return new PDFTextStripper().getText(document);
        }
      }
      return name.endsWith("x") ? unzipped(file) : new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The text of the sheet or the document: headings and hints of a sheet are not its figures. */
  private static String unzipped(Path file) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches("xl/sharedStrings.xml|xl/worksheets/.*|word/document.xml")) {
          zip.transferTo(text);
        }
      }
    }
    return text.toString(StandardCharsets.UTF_8).replaceAll("<[^>]*>", "\n");
  }
}
