package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months and targets that were closed stay as they were reported. */
class CloseTest {
  private static final String CLOSE = " -p plans/nho --at 2024-02-01 --by An";
  private static final String CHECK =
      "check plans/nho --at 2024-03-01 --select D128,D129,D130,D140";

  @TempDir Path folder;
  private Shell shell;
  private Path east;

  @BeforeEach
  void closed() throws IOException {
    shell = new Shell(folder);
    east = folder.resolve("plans/nho/reports/2024-01/dong.csv");
    assertThat(shell.run("close 2024-01" + CLOSE).exit()).isZero();
  }

  @Test
  void the_same_values_in_another_order_and_another_way_of_writing_are_the_same()
      throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(east));
    List<String> rows = lines.subList(1, lines.size());
    Collections.shuffle(rows, new Random(7));
    Files.write(east, lines);
    replace(east, "duong,50,,actual", "Đường bê tông,50.00,,");
    assertThat(shell.run(CHECK).out()).doesNotContain("D1");
    assertThat(shell.run("close 2024-01" + CLOSE).out()).contains("đã chốt rồi");
    assertThat(Files.readAllLines(folder.resolve("plans/nho/closings.csv"))).hasSize(2);
  }

  @Test
  void a_changed_value_is_told_with_old_and_new_until_it_is_closed_again_with_a_reason()
      throws IOException {
    replace(east, "nuoc-sach,80,100", "nuoc-sach,81,100");
    Shell.Result told = shell.run(CHECK);
    assertThat(told.exit()).isZero();
    assertThat(told.out()).contains("dong.csv:4:24: cảnh báo[D128]", "81/100", "80/100");

    Shell.Result unexplained = shell.run("close 2024-01" + CLOSE);
    assertThat(unexplained.exit()).isEqualTo(2);
    assertThat(unexplained.err()).contains("--reason");
    assertThat(shell.run(CHECK).out()).contains("D128");

    assertThat(shell.run("close 2024-01" + CLOSE + " --reason \"đếm lại\"").exit()).isZero();
    assertThat(shell.run(CHECK).out()).doesNotContain("D128");
    assertThat(shell.run("close -p plans/nho").out()).contains("đếm lại");
  }

  @Test
  void an_estimate_in_the_place_of_an_actual_is_a_change_though_the_number_is_the_same()
      throws IOException {
    replace(east, "duong,50,,actual", "duong,50,,estimate");
    assertThat(shell.run(CHECK).out()).contains("nay là 50 (ước), số đã chốt là 50 (");
  }

  @Test
  void what_is_printed_does_not_hang_on_closing() throws IOException {
    String before = shell.run("status -p plans/nho --at 2024-02-20 -f json").out();
    Files.delete(folder.resolve("plans/nho/closings.csv"));
    Files.delete(folder.resolve("plans/nho/closings/2024-01.csv"));
    assertThat(shell.run("status -p plans/nho --at 2024-02-20 -f json").out()).isEqualTo(before);
  }

  @Test
  void values_that_are_gone_or_edited_match_no_stamp() throws IOException {
    Path values = folder.resolve("plans/nho/closings/2024-01.csv");
    replace(values, "duong,50", "duong,51");
    Shell.Result edited = shell.run(CHECK);
    assertThat(edited.exit()).isEqualTo(1);
    assertThat(edited.out()).contains("closings.csv:2:", "D130").doesNotContain("D128");
    Files.delete(values);
    assertThat(shell.run(CHECK).out()).contains("D130").doesNotContain("S001");
    assertThat(shell.run("close 2024-01" + CLOSE + " --reason \"mất tệp\"").exit()).isZero();
    assertThat(shell.run(CHECK).exit()).isZero();
  }

  @Test
  void a_closing_later_than_the_day_is_not_known_yet() throws IOException {
    replace(east, "duong,50", "duong,60");
    assertThat(shell.run(CHECK.replace("2024-03-01", "2024-01-31")).out()).doesNotContain("D128");
  }

  @Test
  void targets_are_closed_with_the_baselines_handed_out_with_them() throws IOException {
    assertThat(shell.run("close targets" + CLOSE).exit()).isZero();
    Path targets = folder.resolve("plans/nho/targets.csv");
    String changed =
        Files.readString(targets).replaceFirst("(?m)^(dong,ho-ngheo,[^,]*),.*$", "$1,9");
    Files.writeString(targets, changed);
    assertThat(shell.run(CHECK).out()).contains("targets.csv:", "D128", " → ", "chỉ tiêu giao");
  }

  @Test
  void the_targets_of_phases_are_closed_with_the_year_s() throws IOException {
    Path targets = folder.resolve("plans/nho/targets.csv");
    String text = "village,indicator,phase,target,baseline\n";
    for (String row : Files.readAllLines(targets).stream().skip(1).toList()) {
      text += row.replaceFirst("^([^,]*,[^,]*),", "$1,,") + "\n";
    }
    Files.writeString(targets, text + "dong,duong,dot-1,250,\ntay,duong,dot-1,350,\n");
    assertThat(shell.run("close targets" + CLOSE).exit()).isZero();
    assertThat(Files.readAllLines(folder.resolve("plans/nho/closings/targets.csv")))
        .contains("village,indicator,target,baseline,phase", "tay,duong,350,,dot-1");
    assertThat(shell.run(CHECK).out()).doesNotContain("D128", "D129", "D140");
    Files.writeString(targets, text + "dong,duong,dot-1,200,\n");
    assertThat(shell.run(CHECK).out())
        .contains("D128", "D129", "(Đợt thi đua thứ nhất)", "250", "200", "350")
        .doesNotContain("D140");
  }

  @Test
  void with_mistakes_in_the_reports_nothing_is_closed() throws IOException {
    replace(east, "duong,50", "duong,năm mươi");
    Shell.Result refused = shell.run("close 2024-01" + CLOSE + " --reason x");
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).contains("dong.csv:2:20: lỗi[S010]");
    assertThat(Files.readAllLines(folder.resolve("plans/nho/closings.csv"))).hasSize(2);
  }

  @Test
  void a_figure_for_a_closed_month_is_imported_only_when_that_is_wished() throws IOException {
    Path sent = folder.resolve("tay.csv");
    Files.writeString(
        sent,
        "Thôn Tây tháng 01/2024\nChỉ tiêu;Thực hiện\nĐường bê tông;46\nngày 28 tháng 01 năm 2024\n");
    Path west = folder.resolve("plans/nho/reports/2024-01/tay.csv");
    String before = Files.readString(west);
    String line = "import tay.csv -p plans/nho --at 2024-02-27";
    Shell.Result held = shell.run(line);
    assertThat(held.exit()).isEqualTo(1);
    assertThat(held.out())
        .contains("tháng 01/2024 đã được An chốt ngày 01/02/2024")
        .contains("chưa nhận, vì đổi số của tháng đã chốt");
    assertThat(Files.readString(west)).isEqualTo(before);
    Shell.Result taken = shell.run(line + " --replace");
    assertThat(taken.exit()).as(taken.shown()).isZero();
    assertThat(taken.out()).contains("chốt lại kèm lý do");
    assertThat(Files.readString(west)).contains("duong,46,");
    assertThat(shell.run(CHECK).out()).contains("D128");
  }

  @Test
  void a_name_that_a_spreadsheet_would_run_is_kept_harmless() throws IOException {
    shell.run("close", "targets", "-p", "plans/nho", "--at", "2024-02-01", "--by", "=1+1");
    assertThat(Files.readString(folder.resolve("plans/nho/closings.csv"))).contains(",'=1+1,");
  }

  private static void replace(Path file, String old, String now) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now));
  }
}
