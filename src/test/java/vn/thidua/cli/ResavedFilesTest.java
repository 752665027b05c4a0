package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The workbooks of {@link IntakeTest}, opened and saved again by the LibreOffice of this machine,
 * are taken or refused as before; so is a list that it saves as text in three ways. Skipped where
 * it is missing.
 */
class ResavedFilesTest {
  private static final Path CASES = Path.of("src/test/resources/intake");
  private static final String LIST = "libreoffice-list";

  /** Whoever computes the formulas stores their results, which changes what the file says. */
  private static final String WITHOUT_RESULTS = "excel-formulas-without-results";

  @TempDir static Path folder;
  private static Shell shell;

  @BeforeAll
  static void save_again() throws Exception {
    assumeTrue(
        new ProcessBuilder("sh", "-c", "command -v soffice").start().waitFor() == 0,
        "LibreOffice is not installed");
    shell = new Shell(folder);
    Path in = Files.createDirectory(folder.resolve("in"));
    for (String name : workbooks()) {
      Files.copy(CASES.resolve(name).resolve("gui.xlsx"), in.resolve(name + ".xlsx"));
    }
    convert("xlsx", "xlsx", "in/*.xlsx");
    // Delimiter, quote, encoding, first line, columns, language, quote all text, as shown.
    text("vi", "59,34,76,1,,1066,false,true");
    text("en", "44,34,76,1,,1033,true,true");
    text("tabs", "9,34,65535,1,,1066,false,true");
  }

  private static List<String> workbooks() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(one -> Files.exists(one.resolve("gui.xlsx")))
          .map(one -> one.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static void text(String name, String tokens) throws Exception {
    convert(name, "'csv:Text - txt - csv (StarCalc):" + tokens + "'", "in/" + LIST + ".xlsx");
  }

  private static void convert(String target, String to, String files) throws Exception {
    String command =
        "soffice -env:UserInstallation=%s --headless --convert-to %s --outdir %s %s"
            .formatted(folder.resolve("profile").toUri(), to, target, files);
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(target + ".log").toFile())
            .start();
    if (!process.waitFor(4, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).as("LibreOffice").isZero();
  }

  @Test
  void workbooks_say_the_same_when_they_were_saved_again() throws IOException {
    SoftAssertions all = new SoftAssertions();
    List<String> names = new ArrayList<>();
    for (String name : workbooks()) {
      if (name.equals(WITHOUT_RESULTS)) {
        continue;
      }
      Path options = CASES.resolve(name).resolve("options.txt");
      String said =
          imported(
              folder.resolve("xlsx").resolve(name + ".xlsx"),
              "gui.xlsx",
              Files.exists(options) ? Files.readString(options).strip() : "");
      all.assertThat(said)
          .as(name)
          .isEqualTo(Files.readString(CASES.resolve(name).resolve("expected.txt")));
      names.add(name);
    }
    assertThat(names).hasSizeGreaterThan(10);
    all.assertAll();
  }

  @Test
  void saving_again_stores_results_that_were_missing_as_the_hint_promises() throws IOException {
    String before = Files.readString(CASES.resolve(WITHOUT_RESULTS).resolve("expected.txt"));
    assertThat(before).contains("[I028]", "mở tệp bằng Excel hoặc LibreOffice rồi lưu lại");
    String said =
        imported(folder.resolve("xlsx").resolve(WITHOUT_RESULTS + ".xlsx"), "gui.xlsx", "");
    assertThat(said).contains("[I027]", "dong,2024-02,ho-ngheo,7,,actual").doesNotContain("[I028]");
  }

  @Test
  void a_list_says_the_same_when_it_was_saved_as_text() throws IOException {
    String expected = rows(Files.readString(CASES.resolve(LIST).resolve("expected.txt")));
    for (String way : List.of("vi", "en", "tabs")) {
      String said = imported(folder.resolve(way).resolve(LIST + ".csv"), "gui.csv", "");
      assertThat(rows(said)).as(way).isEqualTo(expected);
    }
  }

  private static String rows(String said) {
    return said.substring(said.indexOf("\n--\n"));
  }

  /** What is printed and written, as {@link IntakeTest} has it. */
  private static String imported(Path file, String name, String options) throws IOException {
    Path plan = folder.resolve("plans/nho");
    delete(plan.resolve("reports/2024-02"));
    Files.deleteIfExists(plan.resolve("imports.csv"));
    delete(folder.resolve("gui"));
    Files.createDirectory(folder.resolve("gui"));
    Files.copy(file, folder.resolve("gui").resolve(name));
    Shell.Result result = shell.run("import gui -p plans/nho --at 2024-02-27 " + options);
    StringBuilder text = new StringBuilder(result.shown()).append("--\n");
    Path reports = plan.resolve("reports/2024-02");
    if (Files.exists(reports)) {
      try (Stream<Path> files = Files.list(reports)) {
        for (Path report : files.sorted().toList()) {
          text.append(report.getFileName()).append('\n').append(Files.readString(report));
        }
      }
    }
    return text.toString();
  }

  private static void delete(Path tree) throws IOException {
    if (Files.exists(tree)) {
      try (Stream<Path> all = Files.walk(tree)) {
        for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }
}
