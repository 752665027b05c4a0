package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever stands where a file of a plan should: {@code check} ends soon, with a finding that names
 * it.
 */
@Timeout(60)
final class OddFilesTest {
  private static final List<String> YAML = List.of("plan.yaml", "movements.yaml", "phases.yaml");
  private static final String HEADER = "village,period,indicator,value,reported_on\n";

  @TempDir Path folder;
  private Shell shell;
  private Path plan;

  @BeforeEach
  void copyPlans() throws IOException {
    shell = new Shell(folder);
    plan = folder.resolve("plans/nho");
  }

  @Test
  void folders_that_link_to_each_other_are_read_once() throws IOException {
    Path reports = plan.resolve("reports");
    Files.createSymbolicLink(reports.resolve("back"), reports);
    Files.createSymbolicLink(reports.resolve("2024-01/up"), reports);
    Files.createSymbolicLink(reports.resolve("itself"), reports.resolve("itself"));
    Files.createSymbolicLink(reports.resolve("again.csv"), reports.resolve("2024-01/tay.csv"));
    Shell.Result result = shell.run("check plans/nho --lang en");
    assertThat(result.exit()).as(result.shown()).isZero();
    Files.writeString(
        reports.resolve("2024-01/wrong.csv"), HEADER + "donq,2024-01,duong,1,2024-01-24\n");
    assertThat(shell.run("check plans/nho -f json").out()).contains("\"errors\":1");
  }

  @Test
  void a_link_to_itself_that_is_named_as_a_report_can_not_be_read() throws IOException {
    Path loop = plan.resolve("reports/loop.csv");
    Files.createSymbolicLink(loop, loop);
    assertUnreadable("reports/loop.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan.yaml",
        "movements.yaml",
        "phases.yaml",
        "targets.csv",
        "previous.csv",
        "reports/f.csv"
      })
  void a_pipe_a_device_and_a_dangling_link_are_named_and_not_waited_for(String name)
      throws Exception {
    Path file = plan.resolve(name);
    Files.deleteIfExists(file);
    assumeTrue(
        new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0,
        "no pipes can be made here");
    assertUnreadable(name);
    Files.delete(file);
    Files.createSymbolicLink(file, Path.of("/dev/zero"));
    assertUnreadable(name);
    Files.delete(file);
    Files.createSymbolicLink(file, plan.resolve("nowhere"));
    assertUnreadable(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plan.yaml", "movements.yaml", "phases.yaml", "targets.csv", "previous.csv"})
  void a_folder_in_place_of_a_file_is_named(String name) throws IOException {
    Files.delete(plan.resolve(name));
    Files.createDirectory(plan.resolve(name));
    assertUnreadable(name);
  }

  @Test
  void a_file_in_place_of_the_reports_is_named() throws IOException {
    Files.move(plan.resolve("reports"), plan.resolve("reports-old"));
    Files.writeString(plan.resolve("reports"), "x");
    assertUnreadable("reports");
  }

  @Test
  void fifty_megabytes_of_yaml_are_not_read() throws IOException {
    byte[] half = "a: [1, 2, 3] # dài\n".repeat(1 << 17).getBytes(StandardCharsets.UTF_8);
    for (String name : YAML) {
      byte[] before = Files.readAllBytes(plan.resolve(name));
      try (var out = Files.newOutputStream(plan.resolve(name))) {
        for (int i = 0; i < 20; i++) {
          out.write(half);
        }
      }
      assertFinding(name, "S018");
      Files.write(plan.resolve(name), before);
    }
  }

  @Test
  void what_is_no_text_is_named_in_yaml() throws IOException {
    for (String name : YAML) {
      byte[] before = Files.readAllBytes(plan.resolve(name));
      Files.write(plan.resolve(name), new byte[] {'a', ':', ' ', 0, 0, '\n'});
      assertFinding(name, "S");
      Files.write(plan.resolve(name), new byte[] {'a', ':', ' ', (byte) 0xFF, (byte) 0xC3, '\n'});
      assertFinding(name, "S003");
      Files.write(plan.resolve(name), "[".repeat(200_000).getBytes(StandardCharsets.UTF_8));
      assertFinding(name, "S018");
      Files.writeString(plan.resolve(name), "{a: ".repeat(50_000));
      assertFinding(name, "S018");
      Files.writeString(plan.resolve(name), "a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n");
      assertFinding(name, "S014");
      Files.write(plan.resolve(name), before);
    }
  }

  @Test
  void what_is_no_text_is_named_in_csv() throws IOException {
    Path file = plan.resolve("reports/f.csv");
    Files.writeString(file, HEADER + "dong,2024-01,du\0ong,1,2024-01-24\n");
    assertFinding("reports/f.csv:2", "R002");
    Files.write(file, new byte[] {'v', (byte) 0xFF, '\n'});
    assertFinding("reports/f.csv:1:2", "S003");
    Files.writeString(file, "x".repeat(3 << 20));
    assertFinding("reports/f.csv:1:1", "S018");
    Files.writeString(file, HEADER + "\"" + "\n\"x".repeat(20_000));
    assertFinding("reports/f.csv:2:1", "S024");
  }

  private void assertUnreadable(String name) {
    Shell.Result result = shell.run("check plans/nho");
    assertThat(result.exit()).as(result.shown()).isEqualTo(3);
    assertThat(result.out()).contains(name + ": lỗi[S002]");
  }

  private void assertFinding(String place, String code) {
    Shell.Result result = shell.run("check plans/nho");
    assertThat(result.exit()).as(result.err()).isEqualTo(1);
    assertThat(result.out()).contains(place).contains("lỗi[" + code);
  }
}
