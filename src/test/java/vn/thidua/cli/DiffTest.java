package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code diff}: on the plan of Kim Hoa and what somebody made of it. */
class DiffTest {
  private static final String WHEN = " --at 2023-08-30";

  @TempDir Path folder;
  private Shell shell;
  private Path edited;

  @BeforeEach
  void two_plans() throws IOException {
    shell = new Shell(folder);
    edited = folder.resolve("plans/moi");
    copy(folder.resolve("plans/kim-hoa-2023"), edited);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from)) {
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

  private void replace(String file, String before, String after) throws IOException {
    Path path = edited.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(before);
    Files.writeString(path, text.replace(before, after));
  }

  private void edit() throws IOException {
    replace("plan.yaml", "due_day: 25", "due_day: 27");
    replace("plan.yaml", "households: 212", "households: 215");
    replace("movements.yaml", "target: 4200", "target: 4240");
    replace("phases.yaml", "due: 2023-12-20", "due: 2023-12-18");
    replace("targets.csv", "kim-son,duong-be-tong,460", "kim-son,duong-be-tong,500");
    replace(
        "reports/2023-05/kim-son.csv",
        "kim-son,2023-05,duong-be-tong,62,",
        "kim-son,2023-05,duong-be-tong,26,");
    Files.delete(edited.resolve("reports/2023-07/thon-3.csv"));
    replace("adjustments.csv", "village,", "village ,");
  }

  private static final String SAID =
      """
      Kế hoạch
        ~ ngày nộp báo cáo nâng từ 25 lên 27

      Đơn vị báo cáo
        ~ Kim Sơn: số hộ nâng từ 212 lên 215

      Chỉ tiêu
        ~ Đường giao thông nông thôn được bê tông hóa: chỉ tiêu nâng từ 4.200 lên 4.240 m

      Đợt thi đua
        ~ Đợt thi đua thứ hai: hạn tổng kết đổi từ 20/12/2023 thành 18/12/2023

      Chỉ tiêu giao
        ~ Đường giao thông nông thôn được bê tông hóa · Kim Sơn: chỉ tiêu nâng từ 460 lên 500 m

      Báo cáo
        - bỏ Số 3 · 7/2023, 29 dòng
        ~ Kim Sơn · 5/2023 · Đường giao thông nông thôn được bê tông hóa: thực hiện hạ từ 62 xuống 26 m

      Còn lại, theo tệp
        ~ adjustments.csv: nội dung
      """;

  @Test
  void what_was_edited_is_said_in_the_plans_words_and_what_follows_from_it() throws IOException {
    edit();
    Shell.Result said = shell.run("diff plans/kim-hoa-2023 plans/moi" + WHEN);
    assertThat(said.exit()).as(said.shown()).isZero();
    assertThat(said.out()).startsWith(SAID + "\nĐánh giá thay đổi\n");
    // The statuses and ranks are those that the two plans have.
    assertThat(said.out())
        .contains("  ~ Đường giao thông nông thôn được bê tông hóa · Số 3: đánh giá đổi từ ");
    int rank = rank("plans/moi", "Số 3");
    assertThat(rank).isNotEqualTo(rank("plans/kim-hoa-2023", "Số 3"));
    assertThat(said.out())
        .contains("  ~ Số 3: hạng đổi từ " + rank("plans/kim-hoa-2023", "Số 3") + " thành " + rank);
  }

  private int rank(String plan, String village) {
    for (JsonNode one : json("rank -p " + plan + WHEN + " -f json").get("villages")) {
      if (one.get("name").asString().equals(village)) {
        return one.get("rank").asInt();
      }
    }
    throw new AssertionError(village);
  }

  private JsonNode json(String line) {
    return JsonMapper.shared().readTree(shell.run(line).out());
  }

  @Test
  void the_other_way_round_what_came_went_and_what_rose_fell() throws IOException {
    edit();
    String back = shell.run("diff plans/moi plans/kim-hoa-2023" + WHEN).out();
    assertThat(back)
        .contains(
            "+ thêm Số 3 · 7/2023, 29 dòng",
            "chỉ tiêu hạ từ 4.240 xuống 4.200 m",
            "thực hiện nâng từ 26 lên 62 m");
    JsonNode there = json("diff plans/kim-hoa-2023 plans/moi -f json" + WHEN).get("differences");
    JsonNode andBack = json("diff plans/moi plans/kim-hoa-2023 -f json" + WHEN).get("differences");
    assertThat(andBack.size()).isEqualTo(there.size());
    for (JsonNode one : there) {
      boolean mirrored = false;
      for (JsonNode other : andBack) {
        mirrored |=
            other.get("topic").equals(one.get("topic"))
                && other.get("subject").equals(one.get("subject"))
                && other.get("before").equals(one.get("after"))
                && other.get("after").equals(one.get("before"));
      }
      assertThat(mirrored).as(one.toString()).isTrue();
    }
  }

  @Test
  void the_same_plan_differs_in_nothing_whatever_its_layout() throws IOException {
    // Other files, other order, other numbers of zeros: the same plan.
    replace("targets.csv", "kim-son,duong-be-tong,460,", "kim-son,duong-be-tong,460.0,");
    Path report = edited.resolve("reports/2023-05/kim-son.csv");
    List<String> lines = new java.util.ArrayList<>(Files.readAllLines(report));
    String first = lines.remove(1);
    lines.add(first);
    Files.createDirectories(edited.resolve("reports/thang-nam"));
    Files.write(edited.resolve("reports/thang-nam/gop.csv"), lines);
    Files.delete(report);
    Shell.Result said = shell.run("diff plans/kim-hoa-2023 plans/moi --exit-code" + WHEN);
    assertThat(said.shown()).isEqualTo("không có gì khác\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plan.yaml      | title: CHỦ TỊCH            | title: PHÓ CHỦ TỊCH       | người ký
          plan.yaml      | Công chức văn hóa          | Công chức văn hóa xã      | tên
          plan.yaml      | minutes: 5                 | minutes: 6                | plan.yaml:288 · broadcasts[1].minutes: giá trị nâng từ 5 lên 6
          plan.yaml      | symbol: UBND               | symbol: UB                | ký hiệu cơ quan đổi từ UBND thành UB
          movements.yaml | source: quyet-dinh-01      | source: nghi-quyet-25     | văn bản giao đổi từ 01/KH-UBND thành 25/NQ-HĐND
          plan.yaml      | parent: Ủy ban nhân dân    | parent: UBND              | cơ quan cấp trên đổi từ
          plan.yaml      | hang-rao-xanh: 1900        | hang-rao-xanh: 1950       | partners/hoi-phu-nu · Hàng rào xanh trồng mới: chỉ tiêu nâng từ 1.900 lên 1.950 m
          partners/hoi-phu-nu/plan.yaml | due_day: 22 | due_day: 21            | partners/hoi-phu-nu/plan.yaml:120 · reporting.due_day: giá trị hạ từ 22 xuống 21
          phases.yaml    | years: 93                  | years: 94                 | phases.yaml:13 · phases[dot-1].anniversaries[1].years: giá trị nâng từ 93 lên 94
          scoring.yaml   | \\z                        | # ghi chú                 | scoring.yaml: nội dung
          contacts.csv   |                            | who,email                 | contacts.csv
          reports/2023-05/kim-son.csv | 2023-05-24,$  | 2023-05-24,bù tháng trước | ghi chú
          reports/2023-05/kim-son.csv | (?s)note(\\R.*?2023-05-24,) | reported_by$1Lê Thị Ba | người báo cáo đổi từ
          """)
  void nothing_changes_unsaid(String file, String old, String now, String told) throws IOException {
    Path path = edited.resolve(file);
    if (old == null) {
      Files.writeString(path, now + "\n");
    } else {
      String text = Files.readString(path);
      String changed = text.replaceFirst("(?m)" + old, now);
      assertThat(changed).isNotEqualTo(text);
      Files.writeString(path, changed);
    }
    assertThat(shell.run("diff plans/kim-hoa-2023 plans/moi" + WHEN).out()).contains(told);
  }

  @Test
  void a_change_without_words_is_told_by_its_line_beside_one_with_words() throws IOException {
    replace("plan.yaml", "households: 212", "households: 215");
    replace("plan.yaml", "name: Kim Sơn\n", "name: Kim Sơn\n    code: '0180101'\n");
    replace(
        "plan.yaml",
        "  - id: am-thuy\n    name: Am Thủy\n",
        "  - id: am-thuy\n    name: An Thủy\n");
    replace("plan.yaml", "[monday, wednesday, friday]", "[monday, friday]");
    replace(
        "plan.yaml",
        """
          - body: mat-tran-doan-the
            plan: partners/mat-tran
            targets: {quy-vi-nguoi-ngheo: 148, nha-o-ho-ngheo: 12}
        """,
        "");
    replace("partners/mat-tran/plan.yaml", "parent: ../..", "parent: ../../../kim-hoa-2023");
    replace("phases.yaml", "years: 93", "years: 94");
    Shell.Result said = shell.run("diff plans/kim-hoa-2023 plans/moi" + WHEN);
    assertThat(said.shown())
        .isEqualTo(
            """
            Đơn vị báo cáo
              ~ Kim Sơn: số hộ nâng từ 212 lên 215
              ~ An Thủy: tên đổi từ Am Thủy thành An Thủy

            Kế hoạch của các tổ chức
              - bỏ partners/mat-tran

            Còn lại, theo tệp
              ~ partners/mat-tran/plan.yaml:11 · parent: giá trị đổi từ ../.. thành ../../../kim-hoa-2023
              ~ phases.yaml:13 · phases[dot-1].anniversaries[1].years: giá trị nâng từ 93 lên 94
              + thêm plan.yaml:178 · villages[kim-son].code, giá trị 0180101
              - bỏ plan.yaml:286 · broadcasts[1].days[2], giá trị wednesday
            """);
  }

  @Test
  void targets_of_phases_are_compared_too_and_comments_are_not() throws IOException {
    replace("plan.yaml", "# Số hộ, dân số là", "# Các số hộ, dân số là");
    assertThat(shell.run("diff plans/kim-hoa-2023 plans/moi" + WHEN).out())
        .isEqualTo("không có gì khác\n");
    Path targets = edited.resolve("targets.csv");
    List<String> lines = new java.util.ArrayList<>();
    for (String line : Files.readAllLines(targets)) {
      lines.add(line + (lines.isEmpty() ? ",phase" : ","));
    }
    lines.add("kim-son,duong-be-tong,230,,dot-1");
    Files.write(targets, lines);
    Shell.Result said = shell.run("diff plans/kim-hoa-2023 plans/moi" + WHEN);
    assertThat(said.out())
        .as(said.shown())
        .contains(
            "+ thêm Đường giao thông nông thôn được bê tông hóa · Kim Sơn · Đợt thi đua thứ nhất");
  }

  @Test
  void for_machines_and_for_merge_requests() throws IOException {
    edit();
    Shell.Result json = shell.run("diff plans/kim-hoa-2023 plans/moi -f json --exit-code" + WHEN);
    assertThat(json.exit()).isEqualTo(1);
    JsonNode first = JsonMapper.shared().readTree(json.out()).get("differences").get(0);
    assertThat(first.toString())
        .isEqualTo(
            "{\"topic\":\"plan\",\"change\":\"changed\",\"subject\":[],\"aspect\":\"due_day\","
                + "\"before\":\"25\",\"after\":\"27\",\"unit\":null}");
    assertThat(shell.run("diff plans/kim-hoa-2023 plans/moi -f md" + WHEN).out())
        .startsWith("### Kế hoạch\n\n- ngày nộp báo cáo nâng từ 25 lên 27\n\n### Đơn vị báo cáo\n");
  }

  @Test
  void revisions_of_git_are_states_too() throws Exception {
    assumeTrue(
        new ProcessBuilder("sh", "-c", "command -v git").start().waitFor() == 0,
        "git is not installed");
    git("init", "-q");
    git("add", "plans/moi");
    git("-c", "user.name=A", "-c", "user.email=a@b", "commit", "-q", "-m", "một");
    edit();
    Shell.Result now = shell.run("diff -p plans/moi" + WHEN);
    assertThat(now.out()).as(now.shown()).startsWith(SAID);
    git("add", "-A", "plans/moi");
    git("-c", "user.name=A", "-c", "user.email=a@b", "commit", "-q", "-m", "hai");
    String index = Files.readString(folder.resolve(".git/HEAD"));
    assertThat(shell.run("diff HEAD~1 HEAD -p plans/moi" + WHEN).out()).startsWith(SAID);
    assertThat(shell.run("diff HEAD -p plans/moi" + WHEN).out()).isEqualTo("không có gì khác\n");
    assertThat(Files.readString(folder.resolve(".git/HEAD"))).isEqualTo(index);
    Shell.Result none = shell.run("diff khong-co -p plans/moi" + WHEN);
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("khong-co");
    assertThat(shell.run("diff --output=x HEAD -p plans/moi").exit()).isEqualTo(2);
  }

  private void git(String... words) throws Exception {
    List<String> command = new java.util.ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    assertThat(process.waitFor()).as(String.join(" ", words)).isZero();
  }
}
