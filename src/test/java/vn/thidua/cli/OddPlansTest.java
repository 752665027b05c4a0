package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are well written and can't be meant: a finding at their place, never a fault. */
@Timeout(120)
final class OddPlansTest {
  private static final Pattern SCALAR = Pattern.compile("([a-z_]+: )([^,{}\\[\\]\n]+)");
  private static final List<String> COMMANDS =
      List.of(
          "check plans/nho",
          "status -p plans/nho --at 2024-01-31",
          "report plan -p plans/nho -o o -f md --force",
          "report phase dot-1 -p plans/nho --at 2024-01-31 -o o -f md --force",
          "report year -p plans/nho --at 2024-12-31 -o o -f md --force",
          "report village dong -p plans/nho --at 2024-01-31 -o o -f md --force",
          "announce launch dot-1 -p plans/nho --at 2024-01-31 -q");

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void copyPlans() throws IOException {
    shell = new Shell(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.yaml", "movements.yaml", "phases.yaml"})
  void no_empty_value_ends_in_a_fault_of_ours(String name) throws IOException {
    Path file = folder.resolve("plans/nho").resolve(name);
    String before = Files.readString(file);
    Matcher scalar = SCALAR.matcher(before);
    int values = 0;
    while (scalar.find()) {
      String empty = values % 2 == 0 ? "\"\"" : "'  '";
      Files.writeString(
          file, before.substring(0, scalar.end(1)) + empty + before.substring(scalar.end()));
      for (String command : COMMANDS) {
        Shell.Result result = shell.run(command + " --verbose");
        assertThat(result.exit()).as(command + scalar.group() + result.shown()).isLessThan(3);
      }
      values++;
    }
    assertThat(values).isGreaterThan(8);
  }

  @ParameterizedTest
  @CsvSource({
    "plan.yaml, title: Phát động phong trào thi đua năm 2024, title: \"\", plan.yaml:3:1: lỗi[S007]",
    "phases.yaml, aim: Phấn, 'aim: \"  \" # ', phases.yaml:8:5: lỗi[S007]",
    "plan.yaml, '{id: dong, name: Đông', '{id: dong, name: \"\"', plan.yaml:20:16: lỗi[S007]",
    "plan.yaml, '[Theo dõi phong trào.]', '[\"\"]', plan.yaml:25:14: lỗi[S008]",
    "plan.yaml, year: 2024, year: 9999, plan.yaml:2:7: lỗi[S016]",
    "plan.yaml, year: 2024, 'year: 2024\nfrom: 2024-01-01\nto: 9999-12-31', plan.yaml:4:5: lỗi[S031]",
    "plan.yaml, year: 2024, 'year: 2024\nfrom: 2001-01-01\nto: 2099-12-31', plan.yaml:4:5: lỗi[S032]",
    "plan.yaml, year: 2024, 'year: 2024\nto: 2023-12-31', plan.yaml:3:5: lỗi[S017]",
    "phases.yaml, to: 2024-06-30, to: 2099-06-30, phases.yaml:5:9: lỗi[S032]",
    "phases.yaml, to: 2024-06-30, to: 9999-12-31, phases.yaml:5:9: lỗi[S031]",
    "phases.yaml, from: 1930-02-03, from: 2930-02-03, phases.yaml:7:77: lỗi[S017]",
    "plan.yaml, name: Đông, 'name: Đông, into: tay', plan.yaml:20:34: lỗi[S033]",
    "plan.yaml, name: Đông, 'name: Đông, from: 2024-06-30, to: 2024-03-31', plan.yaml:20:50: lỗi[S017]",
    "plan.yaml, name: Đông, 'name: Đông, to: 0024-03-31', plan.yaml:20:32: lỗi[S031]",
    "movements.yaml, '[7.5, 8.0]', '[8, 7.5]', movements.yaml:20:17: lỗi[S017]",
  })
  void it_is_named_at_its_place(String file, String from, String to, String expected)
      throws IOException {
    change(file, from, to);
    Shell.Result result = shell.run("check plans/nho");
    assertThat(result.exit()).as(result.shown()).isEqualTo(1);
    assertThat(result.out()).contains(expected);
    assertThat(result.out().split("lỗi\\[", -1)).as(result.out()).hasSize(2);
    for (String command : COMMANDS) {
      assertThat(shell.run(command).exit()).isLessThan(3);
    }
  }

  @Test
  void a_documents_whole_symbol_is_not_its_number_but_tells_it() throws IOException {
    change("plan.yaml", "number: 5\n", "number: 05/KH-UBND\n");
    assertThat(shell.run("check plans/nho").out())
        .contains("plan.yaml:11:9: lỗi[S010]", "có lẽ là 5; ");
    change("plan.yaml", "number: 05/KH-UBND\n", "number: 5\n");
    change("plan.yaml", "households: 300", "households: '1.300,5'");
    assertThat(shell.run("check plans/nho --lang en").out()).contains("perhaps 1300.5; write");
  }

  @ParameterizedTest
  @CsvSource({
    "plan.yaml, villages:, thôn:, villages",
    "plan.yaml, villages:, to_dan_pho:, villages",
    "plan.yaml, year:, Năm:, year",
    "plan.yaml, bases:, Căn cứ:, bases",
    "plan.yaml, due_day:, hạn nộp:, due_day",
    "plan.yaml, symbol:, ký hiệu:, symbol",
    "movements.yaml, movements:, phong trào:, movements",
    "movements.yaml, indicators:, chi tieu:, indicators",
    "phases.yaml, aim:, mục tiêu:, aim",
    "phases.yaml, phases:, đợt thi đua:, phases"
  })
  void a_vietnamese_word_for_a_key_is_told_the_key(
      String file, String from, String to, String meant) throws IOException {
    change(file, from, to);
    Shell.Result result = shell.run("check plans/nho");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).contains("lỗi[S006]", "có phải là “" + meant + "”?");
    assertThat(result.out()).doesNotContain("S007", "R00");
  }

  @Test
  void what_is_swapped_is_said_in_words_that_fit() throws IOException {
    change("phases.yaml", "from: 1930-02-03", "from: 2930-02-03");
    assertThat(shell.run("check plans/nho").out())
        .contains(
            "ngày kỷ niệm, “to” (2024-02-03) trước ngày diễn ra sự kiện, “from” (2930-02-03)");
  }

  @Test
  void a_plan_whose_months_end_on_the_fourteenth_has_twelve_of_them() throws IOException {
    change("plan.yaml", "due_day: 25", "due_day: 25\n  month_ends: 14");
    String pace = "target: 1200, pace: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 100]";
    change("movements.yaml", "target: 1200", pace);
    Shell.Result result = shell.run("check plans/nho");
    assertThat(result.exit()).as(result.shown()).isZero();
    change("movements.yaml", " 11, 100]", " 11, 12, 100]");
    assertThat(shell.run("check plans/nho").out())
        .contains("“pace” có 13 số, kế hoạch có 12 tháng");
    change("plan.yaml", "year: 2024", "year: 2024\nfrom: 2024-01-01\nto: 2024-12-31");
    assertThat(shell.run("check plans/nho").out()).doesNotContain("S015");
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = folder.resolve("plans/nho").resolve(file);
    String before = Files.readString(path);
    assertThat(before).contains(from);
    Files.writeString(path, before.replace(from, to));
  }
}
