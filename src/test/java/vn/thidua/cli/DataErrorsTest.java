package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of rows with mistakes: each is named, once, and the exit code tells of it. */
final class DataErrorsTest {
  private static final String HEADER = "village,period,indicator,value,reported_on\n";

  @TempDir Path folder;
  private Shell shell;
  private Path plan;

  @BeforeEach
  void copyPlans() throws IOException {
    shell = new Shell(folder);
    plan = folder.resolve("plans/nho");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status -p plans/nho --at 2024-01-31 -q",
        "why duong -p plans/nho --at 2024-01-31 -q",
        "report village dong -p plans/nho --at 2024-01-31 -o o -f md -q",
        "report month --period 2024-01 -p plans/nho --at 2024-01-31 -o o -f md -q",
        "report phase dot-1 -p plans/nho --at 2024-01-31 -o o -f md -q",
        "report year -p plans/nho --at 2024-01-31 -o o -f md -q"
      })
  void a_row_with_errors_is_named_and_the_exit_code_tells_of_it(String command) throws IOException {
    Shell.Result whole = shell.run(command + " --force");
    assertThat(whole.exit()).as(whole.shown()).isZero();
    Files.writeString(plan.resolve("reports/x.csv"), HEADER + "dong,2024-01,duong,x,2024-01-24\n");
    Shell.Result result = shell.run(command + " --force");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEqualTo(whole.out());
    assertThat(result.err())
        .contains("reports/x.csv:2:20: lỗi[S010]")
        .contains("1 lỗi trong số liệu");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status -p plans/nho --at 2024-01-31 -q",
        "why duong -p plans/nho --at 2024-01-31 -q",
        "report year -p plans/nho --at 2024-01-31 -o o -f md -q"
      })
  void nothing_is_computed_where_a_whole_file_can_not_be_read(String command) throws IOException {
    Files.createSymbolicLink(plan.resolve("reports/x.csv"), plan.resolve("nowhere"));
    Shell.Result result = shell.run(command);
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("reports/x.csv: lỗi[S002]").contains("chưa tính gì");
    assertThat(folder.resolve("o")).doesNotExist();
  }

  @Test
  void a_document_is_not_made_on_templates_that_can_not_be_read() throws IOException {
    Files.createDirectories(plan.resolve("templates/documents"));
    Files.createSymbolicLink(plan.resolve("templates/documents/x"), plan.resolve("nowhere"));
    Shell.Result result = shell.run("report plan -p plans/nho -o o");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("templates/documents/x: lỗi[S002]").doesNotContain("ghi đè");
    assertThat(folder.resolve("o")).doesNotExist();
  }

  @Test
  void many_errors_do_not_push_the_result_off_the_screen() throws IOException {
    String rows = "dong,2024-01,duong,x,2024-01-24\n".repeat(500);
    Files.writeString(plan.resolve("reports/x.csv"), HEADER + rows);
    Shell.Result result = shell.run("status -p plans/nho --at 2024-01-31");
    assertThat(result.err().split("S010", -1)).hasSize(21);
    assertThat(result.err()).contains("500 lỗi").contains("thidua kiem-tra");
  }

  @Test
  void every_mistake_of_a_row_is_named_in_one_run() throws IOException {
    Files.writeString(
        plan.resolve("reports/x.csv"),
        HEADER + "donq,2024-1,duonq,x,24/01/2024\n,,,,\n,2024-01,duonq,1,2024-01-24\n");
    assertThat(codes("reports/x.csv"))
        .isEqualTo("2:1 R001, 2:6 S026, 2:13 R002, 2:19 S010, 2:21 S009, 4:1 S023, 4:10 R002");
    Files.writeString(
        plan.resolve("targets.csv"), "village,indicator,target\ndonq,duonq,x\ndong,duong,500\n");
    assertThat(codes("targets.csv")).isEqualTo("2:1 R001, 2:6 R002, 2:12 S010");
  }

  @Test
  void last_years_rows_name_villages_and_indicators_of_the_plan() throws IOException {
    Files.writeString(
        plan.resolve("previous.csv"),
        """
        village,period,indicator,value
        donq,2023-01,duong,40
        Tây,2023-01,Đường bê tông,x
        tay,2023-01,duonq,x
        """);
    assertThat(codes("previous.csv")).isEqualTo("2:1 R001, 3:27 S010, 4:13 R002, 4:19 S010");
  }

  @Test
  void what_is_left_out_of_the_plan_is_not_named_again_for_each_of_its_rows() throws IOException {
    change("plan.yaml", "{id: tay,", "{id: Tay_1,");
    String rows =
        """
        Tay_1,2024-01,duong,1,2024-01-24
        Tây,2024-01,duong,1,2024-01-24
        thôn TÂY,2024-01,duong,1,2024-01-24
        Xóm Tây,2024-01,duong,1,2024-01-24
        """;
    Files.writeString(plan.resolve("reports/x.csv"), HEADER + rows);
    assertThat(codes("plan.yaml")).isEqualTo("21:10 S011");
    assertThat(codes("reports/x.csv")).isEmpty();
    change("movements.yaml", "name: Đường bê tông, unit: m", "name: Đường bê tông");
    rows =
        """
        dong,2024-01,duong,1,2024-01-24
        dong,2024-01,đường BÊ tông,1,2024-01-24
        """;
    Files.writeString(plan.resolve("reports/x.csv"), HEADER + rows);
    assertThat(codes("reports/x.csv")).isEmpty();
    Files.writeString(plan.resolve("movements.yaml"), "movements: [");
    assertThat(codes("reports/2024-01/dong.csv")).isEmpty();
  }

  /** Place and code of each finding in a file. */
  private String codes(String file) {
    StringBuilder codes = new StringBuilder();
    shell
        .run("check plans/nho")
        .out()
        .lines()
        .filter(line -> line.startsWith(file + ":"))
        .forEach(
            line -> {
              String place = line.substring(file.length() + 1, line.indexOf(": "));
              codes
                  .append(codes.isEmpty() ? "" : ", ")
                  .append(place)
                  .append(' ')
                  .append(line, line.indexOf('[') + 1, line.indexOf(']'));
            });
    return codes.toString();
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = plan.resolve(file);
    String before = Files.readString(path);
    assertThat(before).contains(from);
    Files.writeString(path, before.replace(from, to));
  }
}
