package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All documents of a year in one run. */
final class AllDocumentsTest {
  private static final String PLAN = " -p plans/kim-hoa-2023 ";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void copyPlans() throws IOException {
    shell = new Shell(folder);
  }

  @Test
  void the_year_has_its_documents_and_each_is_that_of_its_own_command() throws IOException {
    Shell.Result run = shell.run("report all --at 2024-01-10 -f md,html -o o" + PLAN);
    assertThat(run.exit()).as(run.err()).isZero();
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Path file : files("o")) {
      counts.merge(kind(file.getFileName().toString()), 1, Integer::sum);
    }
    assertThat(counts)
        .containsEntry("ke-hoach", 2)
        .containsEntry("bao-cao-thang", 24)
        .containsEntry("bao-cao-dot", 4)
        .containsEntry("bao-cao-nam", 2)
        .containsEntry("phieu", 240);
    int documents = files("o").size() / 2;
    assertThat(run.err()).contains("Đã lập " + documents + " văn bản");

    shell.run("report month --period 2023-05 --at 2024-01-10 -f md -o one" + PLAN);
    shell.run("report phase dot-2 --at 2024-01-10 -f html -o one" + PLAN);
    shell.run("report village thon-8 --period 2023-11 --at 2024-01-10 -f md -o one" + PLAN);
    shell.run("report year --at 2024-01-10 -f md -o one" + PLAN);
    assertThat(files("one")).hasSize(4);
    for (Path one : files("one")) {
      assertThat(folder.resolve("o").resolve(one.getFileName())).hasSameBinaryContentAs(one);
    }
  }

  @Test
  void a_period_has_what_ends_in_it_and_nothing_that_is_yet_to_come() throws IOException {
    shell.run("report all --period 2023-Q1 -f md -o o" + PLAN);
    assertThat(files("o"))
        .extracting(file -> file.getFileName().toString())
        .contains("kim-hoa-2023-bao-cao-thang-2023-03.md", "kim-hoa-2023-phieu-thon-8-2023-01.md")
        .noneMatch(name -> name.contains("2023-04") || name.contains("dot-1"));
    shell.run("report all -f md -o now" + PLAN);
    assertThat(files("now"))
        .extracting(file -> file.getFileName().toString())
        .contains(
            "kim-hoa-2023-bao-cao-thang-2023-06.md", "kim-hoa-2023-bao-cao-dot-1-2023-06-20.md")
        .noneMatch(name -> name.contains("2023-07") || name.contains("dot-2"));
  }

  @Test
  void a_merged_village_has_sheets_as_long_as_it_stood() throws IOException {
    Shell.Result run = shell.run("report all --at 2024-01-10 -f md -o o -p plans/kho");
    assertThat(run.exit()).as(run.shown()).isIn(0, 1);
    assertThat(run.err()).contains("Đã lập");
  }

  @Test
  void a_terminal_shows_how_far_it_is() throws IOException {
    Shell.Result run =
        shell.run(
            new Terminal(true, 80),
            "report all --period 2023-01 --at 2024-01-10 -f md -o o" + PLAN);
    assertThat(run.out()).doesNotContain("văn bản\r");
    run =
        shell.run(
            new Terminal(true, 80),
            "report all --period 2023-H1 --at 2024-01-10 -f md -o o2" + PLAN);
    assertThat(run.out()).contains("\r\u001b[K").containsPattern("█+░+ \\d+/\\d+ văn bản");
  }

  @Test
  void what_does_not_apply_to_all_is_refused() {
    for (String line :
        List.of(
            "report all --number next --sign-date 2023-07-05 -o o",
            "report all dot-1 -o o",
            "report all --period 2021 -o o",
            "report all --period mai -o o")) {
      assertThat(shell.run(line + PLAN).exit()).as(line).isEqualTo(2);
    }
    assertThat(folder.resolve("o")).doesNotExist();
  }

  private List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.sorted().toList();
    }
  }

  private static String kind(String file) {
    Matcher kind =
        Pattern.compile("kim-hoa-2023-(ke-hoach|bao-cao-thang|bao-cao-dot|bao-cao-nam|phieu).*")
            .matcher(file);
    return kind.matches() ? kind.group(1) : file;
  }
}
