package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents get their numbers one after the other, and keep them. */
final class NumberingTest {
  private static final String PLAN = " -p plans/kim-hoa-2023 -f md -o o ";
  private static final String MONTH = "o/kim-hoa-2023-bao-cao-thang-2023-";

  @TempDir Path folder;
  private Shell shell;
  private Path register;

  @BeforeEach
  void copyPlans() throws IOException {
    shell = new Shell(folder);
    register = folder.resolve("plans/kim-hoa-2023/documents.csv");
  }

  @Test
  void the_next_number_is_printed_registered_and_kept() throws IOException {
    String july = "--number next --sign-date 2023-07-05";
    Shell.Result first = run("report month --period 2023-04" + PLAN + july);
    assertThat(first.err()).contains("Đã vào sổ documents.csv: số 01/BC-UBND, ngày 05/7/2023");
    assertThat(folder.resolve(MONTH + "04-so-01.md"))
        .content()
        .contains("Số: 01/BC-UBND")
        .contains("Kim Hoa, ngày 05 tháng 7 năm 2023");
    run("report month --period 2023-05" + PLAN + july);
    String written = Files.readString(register);
    assertThat(written)
        .contains("2,BC,02/BC-UBND,2023-07-05,Kết quả phong trào thi đua tháng 5/2023,")
        .contains("../../o/kim-hoa-2023-bao-cao-thang-2023-05-so-02.md")
        .contains("report month --period 2023-05 --at 2023-06-20");

    Shell.Result again = run("report month --period 2023-04" + PLAN + july);
    assertThat(again.err()).contains("đã có số 01/BC-UBND").contains("giữ nguyên số");
    assertThat(register).hasContent(written);
    Shell.Result later =
        run("report month --period 2023-04" + PLAN + "--number next --sign-date 2023-07-06");
    assertThat(later.err()).contains("đã có số 01/BC-UBND, ngày 05/7/2023; nay cấp thêm số 03");
    assertThat(run("verify -p plans/kim-hoa-2023 " + MONTH + "05-so-02.md").out())
        .contains("khớp với số liệu, giống đến từng byte");
  }

  @Test
  void each_type_and_year_counts_on_its_own_and_a_signed_decision_keeps_its_number()
      throws IOException {
    run("report month --period 2023-04" + PLAN + "--number next --sign-date 2023-07-05");
    run("report month --period 2023-05" + PLAN + "--number next --sign-date 2024-01-05");
    run("report plan" + PLAN + "--number next --sign-date 2023-02-05");
    run("report plan" + PLAN + "--number next --sign-date 2023-02-05 --at 2023-06-01");
    run("commend proposal hop-dot-1" + PLAN + "--number next --sign-date 2023-06-27");
    run("commend minutes hop-dot-1" + PLAN + "--number next --sign-date 2023-06-27");
    run("commend decision hop-dot-1" + PLAN + "--number next --sign-date 2023-06-28");
    assertThat(Files.readAllLines(register))
        .extracting(line -> line.split(",", 4)[2])
        .containsExactly(
            "symbol",
            "01/BC-UBND",
            "01/BC-UBND",
            "01/KH-UBND",
            "02/KH-UBND",
            "01/TTr-HĐTĐKT",
            "01/BB-HĐTĐKT",
            "52/QĐ-UBND");
  }

  @ParameterizedTest
  @CsvSource({
    "report month --period 2023-05, bao-cao-thang-2023-05, BC-UBND",
    "report quarter --period 2023-Q1, bao-cao-2023-q1, BC-UBND",
    "report phase dot-1, bao-cao-dot-1-2023-06-20, BC-UBND",
    "report half-year --period 2023-H1, bao-cao-2023-h1, BC-UBND",
    "report year, bao-cao-nam-2023-06-20, BC-UBND",
    "report reminder, don-doc-2023-06-20, UBND",
    "report assignment, giao-chi-tieu, QĐ-UBND",
    "commend proposal hop-dot-1, to-trinh-hop-dot-1, TTr-HĐTĐKT",
    "commend publication hop-dot-1, niem-yet-hop-dot-1, TB-HĐTĐKT"
  })
  void a_draft_leaves_number_and_day_to_the_pen_and_a_signed_document_prints_them(
      String line, String name, String letters) throws IOException {
    String plan = Files.readString(folder.resolve("plans/kim-hoa-2023/council.yaml"));
    Files.writeString(
        folder.resolve("plans/kim-hoa-2023/council.yaml"),
        plan.replaceAll("(?m)^ *published:.*\\n", ""));
    String made = "o/kim-hoa-2023-" + name;
    run(line + PLAN + "--at 2023-06-20");
    String draft = Files.readString(folder.resolve(made + ".md"));
    assertThat(draft.replace('\u00a0', ' '))
        .contains("Số:      /" + letters)
        .contains("Kim Hoa, ngày     tháng     năm 2023");
    run(line + PLAN + "--at 2023-06-20 --number 7 --sign-date 2023-07-05");
    String signed = Files.readString(folder.resolve(made + "-so-07.md"));
    assertThat(signed)
        .contains("Số: 07/" + letters)
        .contains("Kim Hoa, ngày 05 tháng 7 năm 2023")
        .doesNotContain("số \u00a0", "ngày\u00a0");
  }

  @Test
  void a_number_of_ones_own_is_taken_once() throws IOException {
    run("report month --period 2023-04" + PLAN + "--number 12 --sign-date 2023-07-05");
    String written = Files.readString(register);
    assertThat(written).contains("12,BC,12/BC-UBND,2023-07-05");
    Shell.Result other =
        shell.run("report month --period 2023-05" + PLAN + "--number 12 --sign-date 2023-07-06");
    assertThat(other.exit()).isEqualTo(2);
    assertThat(other.err()).contains("số 12/BC-UBND đã cấp cho").contains("tháng 4/2023");
    assertThat(folder.resolve(MONTH + "05-so-12.md")).doesNotExist();
    Shell.Result dry =
        run(
            "report month --period 2023-05"
                + PLAN
                + "--number next --sign-date 2023-07-06 --dry-run");
    assertThat(dry.out()).contains("sẽ lấy số 13/BC-UBND");
    assertThat(register).hasContent(written);
  }

  @Test
  void what_can_not_be_numbered_is_refused() throws IOException {
    for (String line :
        List.of(
            "report village thon-8" + PLAN + "--number next --sign-date 2023-07-05",
            "report plan" + PLAN + "--number next",
            "report plan" + PLAN + "--sign-date 2023-07-05",
            "report plan" + PLAN + "--number 0 --sign-date 2023-07-05",
            "report plan" + PLAN + "--number next --sign-date 2023-02-30",
            "report plan" + PLAN + "--dry-run")) {
      assertThat(shell.run(line).exit()).as(line).isEqualTo(2);
    }
    assertThat(register).doesNotExist();
    Files.writeString(register, "number,type,symbol,date,subject\nx,BC,01/BC-UBND,2023-01-05,A\n");
    Shell.Result broken = shell.run("report plan" + PLAN + "--number next --sign-date 2023-07-05");
    assertThat(broken.exit()).isEqualTo(1);
    assertThat(broken.err()).contains("documents.csv:2:1").contains("sửa xong mới cấp số");
  }

  @Test
  void vietnamese_columns_and_other_documents_count_too() throws IOException {
    Files.writeString(
        register,
        """
        số,loại văn bản,số ký hiệu,ngày,trích yếu,ghi chú
        41,BC,41/BC-UBND,2023-07-03,Báo cáo khác,sổ chung
        """);
    run("report month --period 2023-04" + PLAN + "--number next --sign-date 2023-07-05");
    assertThat(register)
        .content()
        .contains("42,BC,42/BC-UBND,2023-07-05")
        .contains("41,BC,41/BC-UBND")
        .contains("sổ chung");
  }

  @Test
  void runs_at_the_same_time_never_take_the_same_number() throws Exception {
    List<Process> runs = new ArrayList<>();
    for (String period : List.of("2023-01", "2023-02", "2023-03", "2023-04", "2023-05")) {
      runs.add(process("report month --period " + period + PLAN + "--at 2023-06-20"));
    }
    for (Process run : runs) {
      assertThat(run.waitFor(4, TimeUnit.MINUTES)).isTrue();
      assertThat(run.exitValue()).as(folder.resolve("log").toString()).isZero();
    }
    assertThat(Files.readAllLines(register).stream().skip(1))
        .extracting(line -> line.split(",", 2)[0])
        .containsExactlyInAnyOrder("1", "2", "3", "4", "5");
  }

  @Test
  void a_killed_run_leaves_no_lock_behind() throws Exception {
    Path lock = folder.resolve("plans/kim-hoa-2023/.documents.lock");
    try (FileChannel held =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      held.lock();
      Process waiting = process("report month --period 2023-05" + PLAN + "--at 2023-06-20");
      assertThat(waiting.waitFor(8, TimeUnit.SECONDS)).as("waits for its turn").isFalse();
      waiting.destroyForcibly().waitFor();
      assertThat(register).doesNotExist();
    }
    run("report month --period 2023-05" + PLAN + "--number next --sign-date 2023-07-05");
    assertThat(register).content().contains("01/BC-UBND");
  }

  private Process process(String line) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "vn.thidua.cli.Main"));
    command.addAll(List.of((line + " --number next --sign-date 2023-07-05").split(" +")));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
        .start();
  }

  private Shell.Result run(String line) {
    Shell.Result result = shell.run(line);
    assertThat(result.exit()).as(result.shown()).isZero();
    return result;
  }
}
