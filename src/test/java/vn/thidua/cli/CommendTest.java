package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The council's work from a nomination to the register, on the Kim Hoa plan. */
final class CommendTest {
  private static final String IDENTITY = "042175001234";
  private static final String PHONE = "0912345678";
  private static final String RECORD =
      "commend record hop-ca-nam --decision 118/QĐ-UBND --decided-on 2023-12-22"
          + " -p plans/kim-hoa-2023 --at 2023-12-22";

  @TempDir Path folder;
  private Shell shell;
  private Path plan;

  @BeforeEach
  void copyPlans() throws IOException {
    shell = new Shell(folder);
    plan = folder.resolve("plans/kim-hoa-2023");
  }

  @Test
  void a_collective_of_a_village_that_the_rubric_disqualifies_is_told() throws IOException {
    Path adjustments = folder.resolve("plans/kim-hoa-2023/adjustments.csv");
    String line =
        "kim-son,vi-pham-lon,,1,2023-05-20,biên bản,Kết luận của huyện,Chủ tịch UBND xã\n";
    String text = Files.readString(adjustments);
    assertThat(text.lines().findFirst().orElse(""))
        .isEqualTo("village,item,points,count,date,evidence,reason,decided_by");
    Files.writeString(adjustments, text.stripTrailing() + "\n" + line);
    assertThat(shell.run("commend check -p plans/kim-hoa-2023 --at 2023-12-31").out())
        .contains("nominations.csv:2:", "C111", "Để xảy ra vi phạm nghiêm trọng")
        .doesNotContain("nominations.csv:3:");
  }

  @Test
  void the_register_is_what_recording_both_decisions_makes_of_the_old_one() throws IOException {
    Path register = plan.resolve("commendations.csv");
    String whole = Files.readString(register);
    keepRows(register, "2022-");

    Shell.Result first =
        shell.run(
            "commend record hop-dot-1 --decision 52/QĐ-UBND --decided-on 2023-06-28"
                + " -p plans/kim-hoa-2023 --at 2023-06-28");
    Shell.Result second = shell.run(RECORD);

    assertThat(first.exit()).as(first.shown()).isZero();
    assertThat(second.exit()).as(second.shown()).isZero();
    assertThat(register).hasContent(whole);
  }

  @Test
  void recorded_twice_nothing_changes_and_another_decision_is_refused() throws IOException {
    Map<Path, String> before = files();

    Shell.Result again = shell.run(RECORD);
    Shell.Result other = shell.run(RECORD.replace("118/", "119/"));
    Shell.Result dry = shell.run(RECORD + " --dry-run");

    assertThat(again.shown())
        .isEqualTo("Quyết định 118/QĐ-UBND đã ghi sổ rồi, không có gì thêm.\n");
    assertThat(dry.exit()).isZero();
    assertThat(other.exit()).isEqualTo(Exit.USAGE);
    assertThat(other.err()).contains("118/QĐ-UBND");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void a_dry_run_and_every_look_write_nothing() throws IOException {
    keepRows(plan.resolve("commendations.csv"), "2022-");
    Map<Path, String> before = files();
    for (String line :
        List.of(
            RECORD + " --dry-run",
            "nominate -p plans/kim-hoa-2023",
            "commend check -p plans/kim-hoa-2023",
            "commend statistics -p plans/kim-hoa-2023",
            "commend history kim-son -p plans/kim-hoa-2023",
            "commend law -p plans/kim-hoa-2023")) {
      assertThat(shell.run(line).exit()).as(line).isZero();
    }
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void who_has_no_majority_is_not_recorded() throws IOException {
    assertThat(Files.readString(plan.resolve("commendations.csv"))).doesNotContain("Cao Xuân Lĩnh");
  }

  @Test
  void a_decision_is_not_recorded_while_votes_do_not_add_up() throws IOException {
    Path votes = plan.resolve("votes.csv");
    Files.writeString(
        votes, Files.readString(votes).replace("hop-ca-nam,cn-01,9,0", "hop-ca-nam,cn-01,8,0"));
    keepRows(plan.resolve("commendations.csv"), "2022-");
    Map<Path, String> before = files();

    Shell.Result refused = shell.run(RECORD);

    assertThat(refused.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(refused.err()).contains("C125").contains("chưa ghi sổ");
    assertThat(files()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "commend",
        "commend chek",
        "commend record -p plans/kim-hoa-2023",
        "commend record hop-9 -p plans/kim-hoa-2023",
        "commend record hop-ca-nam -p plans/kim-hoa-2023",
        "commend record hop-ca-nam --decision 118 --decided-on 2023-12-22 -p plans/kim-hoa-2023",
        "commend record hop-ca-nam --decision 1/QĐ-UBND --decided-on 2023-12-01"
            + " -p plans/kim-hoa-2023",
        "commend record hop-ca-nam --decision 1/QĐ-UBND --decided-on hôm-nay"
            + " -p plans/kim-hoa-2023",
        "commend history -p plans/kim-hoa-2023",
        "commend check them -p plans/kim-hoa-2023",
        "nominate --ranks 0 -p plans/kim-hoa-2023"
      })
  void what_is_missing_or_wrong_is_said_in_both_languages(String line) {
    Shell.Result wrong = shell.run(line);
    assertThat(wrong.exit()).as(wrong.shown()).isEqualTo(Exit.USAGE);
    assertThat(wrong.err()).startsWith("thidua: ");
    assertThat(shell.run(line + " --lang en").err()).isNotEqualTo(wrong.err());
  }

  @Test
  void history_goes_over_plans_and_knows_other_spellings() throws IOException {
    Path next = folder.resolve("plans/kim-hoa-2024");
    copy(plan, next);
    Files.writeString(
        next.resolve("plan.yaml"),
        Files.readString(plan.resolve("plan.yaml"))
            .replace("id: kim-hoa-2023", "id: kim-hoa-2024"));
    Files.writeString(
        next.resolve("commendations.csv"),
        """
        id,name,village,kind,achievement,form,decision,decided_on,money,year
        1,Bà Trần Thị Lành,thon-5,person,Nuôi dạy ba trẻ mồ côi,giay-khen,7/QĐ-UBND,2024-06-20,270000,2024
        """);

    Shell.Result found =
        shell.run(
            "commend",
            "history",
            "tran thi lanh",
            "plans/kim-hoa-2024",
            "-p",
            "plans/kim-hoa-2023",
            "-f",
            "csv");

    assertThat(found.out().lines().skip(1).map(row -> row.substring(0, 17)))
        .containsExactly("kim-hoa-2023,2023", "kim-hoa-2024,2024");
    assertThat(shell.run("commend history \"Trần Thị Lanh\" -p plans/kim-hoa-2023").out())
        .isEqualTo("Trong sổ không có “Trần Thị Lanh”.\n");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void no_identity_or_telephone_number_leaves_the_files(boolean broken) throws IOException {
    Path nominations = plan.resolve("nominations.csv");
    List<String> rows = Files.readAllLines(nominations);
    StringBuilder text = new StringBuilder(rows.get(0));
    text.append(",identity_number,phone,").append(broken ? "điện thoạii" : "note").append('\n');
    for (String row : rows.subList(1, rows.size())) {
      text.append(row.replace("cn-", "CN-")).append(",").append(IDENTITY).append(",");
      text.append(PHONE).append(",").append(PHONE).append("\n");
    }
    Files.writeString(nominations, text);
    Path council = plan.resolve("council.yaml");
    Files.writeString(
        council,
        Files.readString(council)
            .replace(
                "role: chair", "phone: '0912 345 678'\n    role: chair" + (broken ? "r" : "")));
    Path register = plan.resolve("commendations.csv");
    List<String> old = Files.readAllLines(register);
    Files.writeString(
        register,
        old.get(0)
            + ",phone,identity_number\n"
            + old.get(1).replace("Hoàn thành sớm", "Gọi " + PHONE + " hoàn thành sớm")
            + ",0912.345.678,"
            + IDENTITY
            + "\n");

    StringBuilder shown = new StringBuilder();
    for (String line :
        List.of(
            "commend check",
            "commend check -f json",
            "commend check -f github",
            "commend history thon-6",
            "commend history thon-6 -f json",
            "commend history thon-6 -f csv",
            "commend statistics",
            "commend statistics -f json",
            "commend statistics -f csv",
            "nominate",
            "nominate -f csv",
            "nominate -f json",
            "commend record hop-ca-nam --decision 118/QĐ-UBND --decided-on 2023-12-22")) {
      shown.append(shell.run(line + " -p plans/kim-hoa-2023").shown());
    }
    for (String line : List.of("check", "check -f json", "check -f sarif", "fmt --check")) {
      shown.append(shell.run(line + " plans/kim-hoa-2023").shown());
    }

    assertThat(shown.toString()).contains(broken ? "S020" : "C119").contains("hoàn thành sớm");
    assertThat(shown.toString().replaceAll("[ .]", ""))
        .doesNotContain(IDENTITY)
        .doesNotContain(PHONE);
  }

  @Test
  void a_register_kept_in_a_spreadsheet_loses_nothing() throws IOException {
    Path register = plan.resolve("commendations.csv");
    Files.writeString(
        register,
        "\ufeffMã;Họ tên;Thôn;Loại;Thành tích;Hình thức khen;Quyết định;Ngày quyết định;Năm;Ghi chú\r\n"
            + "9;Hồ Thị Nga;Thôn Số 4;person;Giúp hộ nghèo, sửa nhà;Giấy khen;112/QĐ-UBND;"
            + "2022-12-21;2022;đã trao\r\n");

    Shell.Result recorded = shell.run(RECORD);

    assertThat(recorded.exit()).as(recorded.shown()).isZero();
    assertThat(Files.readAllLines(register)).hasSize(8);
    assertThat(Files.readAllLines(register).get(1))
        .startsWith("9,,Hồ Thị Nga,Thôn Số 4,,person,")
        .contains("\"Giúp hộ nghèo, sửa nhà\",Giấy khen,112/QĐ-UBND,2022-12-21,,2022,")
        .endsWith(",đã trao");
    assertThat(shell.run("commend history thon-4 -p plans/kim-hoa-2023").out())
        .contains("Hồ Thị Nga");
  }

  @Test
  void identity_numbers_tell_two_people_of_one_name_apart() throws IOException {
    Files.writeString(
        plan.resolve("nominations.csv"),
        """
        id,name,village,kind,movement,achievement,evidence,proposed_on,identity_number
        a,Nguyễn Thị Hòa,kim-son,person,nong-thon-moi,Hiến đất,biên bản,2023-06-04,042175001234
        b,Nguyễn Thị Hòa,kim-son,person,nong-thon-moi,Hiến cây,biên bản,2023-06-04,042175001235
        c,Ng. T. Hòa,kim-son,person,nong-thon-moi,Hiến công,biên bản,2023-06-04,042175001234
        """);
    String shown = shell.run("commend check -p plans/kim-hoa-2023 --at 2023-06-20").out();
    assertThat(shown).contains("nominations.csv:4:3: cảnh báo[C107]").doesNotContain("C101");
  }

  @Test
  void the_register_keeps_no_identity_or_telephone_number() throws IOException {
    Path nominations = plan.resolve("nominations.csv");
    List<String> rows = Files.readAllLines(nominations);
    StringBuilder text = new StringBuilder(rows.get(0) + ",identity_number,phone\n");
    for (int i = 1; i < rows.size(); i++) {
      text.append(rows.get(i)).append(",").append(Long.parseLong(IDENTITY) + i);
      text.append(",").append(PHONE).append("\n");
    }
    Files.writeString(nominations, text);
    keepRows(plan.resolve("commendations.csv"), "2022-");

    Shell.Result recorded = shell.run(RECORD);

    assertThat(recorded.exit()).as(recorded.shown()).isZero();
    assertThat(Files.readString(plan.resolve("commendations.csv")))
        .contains("Nguyễn Thị Thơm")
        .doesNotContain("4217500")
        .doesNotContain(PHONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đạt 109% kế hoạch làm đường",
        "Đạt 108,9% kế hoạch làm đường",
        "Làm đường vượt 8% kế hoạch",
        "Đạt 114% so với tiến độ",
        "Làm 501 m đường bê tông",
        "Làm 500m đường",
        "Vận động hiến 2.500 m2 đất làm đường",
        "Trong ba năm làm 1.800 m đường",
        "Giai đoạn 2021 - 2023 làm 1.800 m đường",
        "Làm 300 m đường và 900 m rãnh",
        "Vận động 100% số hộ tham gia",
        "Đạt kế hoạch năm"
      })
  void an_achievement_that_the_reports_bear_out_is_not_accused(String achievement)
      throws IOException {
    assertThat(claimed(achievement)).doesNotContain("C110");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đạt 120% kế hoạch làm đường",
        "Làm đường vượt 20% kế hoạch",
        "hoàn thành 118 % kế hoạch",
        "Làm 650 m đường bê tông",
        "Bê tông hóa 1.200 m đường"
      })
  void an_achievement_that_the_reports_contradict_is_told(String achievement) throws IOException {
    assertThat(claimed(achievement)).contains("C110");
  }

  /** What is said of Kim Sơn, which made 501 m, 108,9 % of its target, by December. */
  private String claimed(String achievement) throws IOException {
    Files.writeString(
        plan.resolve("nominations.csv"),
        """
        id,name,village,kind,movement,achievement,evidence,proposed_on
        a,Nhân dân thôn Kim Sơn,kim-son,collective,nong-thon-moi,"%s",duong-be-tong,2023-12-04
        """
            .formatted(achievement));
    return shell.run("commend check -p plans/kim-hoa-2023 --at 2023-12-11").out();
  }

  private Map<Path, String> files() throws IOException {
    Map<Path, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(plan)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file, Files.readString(file));
      }
    }
    return files;
  }

  private static void keepRows(Path file, String start) throws IOException {
    List<String> rows = Files.readAllLines(file);
    Files.write(
        file,
        rows.stream().filter(row -> row.startsWith(start) || row.equals(rows.get(0))).toList());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
