package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.Table;
import vn.thidua.sheet.XlsxFile;

/** What the README gives for git, with real git and the built launcher. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the examples are shell")
final class GitIT {
  private static final Path BUILT = Path.of(System.getProperty("thidua.home")).toAbsolutePath();

  @TempDir Path folder;

  private record Result(int exit, String said) {}

  @BeforeEach
  void two_plans_in_one_repository() throws Exception {
    assumeTrue(run(folder, "command -v git").exit() == 0, "git is not installed");
    String plan = Path.of("plans/kim-hoa-2023").toAbsolutePath().toString();
    ok(
        folder,
        "git init -q && git config user.name A && git config user.email a@b"
            + " && mkdir 'xã' && cp -r '%s' 'xã/kim-hoa' && cp -r '%s' ban-sao"
                .formatted(plan, plan)
            + " && git add -A && git commit -q -m một");
  }

  @Test
  void the_alias_tells_in_words_what_changed_wherever_one_stands() throws Exception {
    ok(folder, example("git alias"));
    change("xã/kim-hoa/movements.yaml", "target: 4200", "target: 4240");
    ok(folder, "git commit -q -a -m hai");
    String said =
        ok(folder.resolve("xã/kim-hoa/reports"), "git thi-dua HEAD~1 HEAD --lang vi").said();
    assertThat(said).contains("chỉ tiêu nâng từ 4.200 lên 4.240 m");
  }

  @Test
  void a_mistake_in_an_earlier_state_is_told_by_the_name_that_git_has_for_it() throws Exception {
    change("xã/kim-hoa/plan.yaml", "due_day: 25", "due_day: x");
    ok(folder, "git commit -q -a -m hai");
    Result said = run(folder.resolve("xã/kim-hoa"), "thidua diff HEAD~1 HEAD --lang vi");
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.said()).startsWith("HEAD:xã/kim-hoa/plan.yaml:");
    assertThat(ok(folder, "git show HEAD:xã/kim-hoa/plan.yaml").said()).contains("due_day: x");
  }

  @Test
  void before_a_commit_the_changed_plans_are_checked_and_no_other() throws Exception {
    Path hook = folder.resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, example("pre-commit"));
    assertThat(hook.toFile().setExecutable(true)).isTrue();
    // The other plan has a mistake, and nobody is about to commit it.
    change("ban-sao/plan.yaml", "due_day: 25", "due_day: x");
    change("xã/kim-hoa/movements.yaml", "target: 4200", "target: 4240");
    change("xã/kim-hoa/movements.yaml", "target: 4240", "target: 4200 # như cũ");
    assertThat(run(folder, "git commit -q -m hai xã").exit()).isZero();
    Result refused = run(folder, "git commit -q -a -m ba");
    assertThat(refused.exit()).as(refused.said()).isEqualTo(1);
    assertThat(refused.said()).contains("S010").doesNotContain("xã/kim-hoa");
    change("ban-sao/plan.yaml", "due_day: x", "due_day:   25 ");
    Result form = run(folder, "git commit -q -a -m ba");
    assertThat(form.exit()).as("not in canonical form").isEqualTo(1);
    assertThat(form.said()).contains("ban-sao");
    change("ban-sao/plan.yaml", "due_day:   25 ", "due_day: 25");
    ok(folder, "git add -A && git commit -q --allow-empty -m ba");
  }

  /** A repository whose plans are told in words, as the README sets it up. */
  private void words() throws Exception {
    Files.writeString(folder.resolve(".gitattributes"), example("gitattributes"));
    ok(folder, example("git external"));
    ok(folder, "git add .gitattributes && git commit -q -m lời");
  }

  @Test
  void git_itself_tells_in_words_what_changed_in_a_file_of_a_plan() throws Exception {
    words();
    change("xã/kim-hoa/movements.yaml", "target: 4200", "target: 4240");
    change("xã/kim-hoa/plan.yaml", "minutes: 5", "minutes: 6");
    change("xã/kim-hoa/targets.csv", "kim-son,duong-be-tong,460", "kim-son,duong-be-tong,500");
    ok(
        folder,
        "git rm -q -f xã/kim-hoa/reports/2023-07/thon-3.csv && echo x >> xã/kim-hoa/README.md");
    String said = ok(folder.resolve("xã"), "git -c core.quotePath=false diff HEAD").said();
    assertThat(said)
        .contains("diff --git a/xã/kim-hoa/movements.yaml b/xã/kim-hoa/movements.yaml\n")
        .contains("bê tông hóa: chỉ tiêu nâng từ 4.200 lên 4.240 m\n")
        .contains("plan.yaml:288 · broadcasts[1].minutes: giá trị nâng từ 5 lên 6\n")
        .contains("bê tông hóa · Kim Sơn: chỉ tiêu nâng từ 460 lên 500 m\n")
        .contains("- bỏ Số 3 · 7/2023, 29 dòng\n")
        .contains("+x\n");
    ok(folder, "git commit -q -a -m hai");
    assertThat(ok(folder, "git log -p --ext-diff -1").said()).contains("lên 4.240 m");
    assertThat(ok(folder, "git show --ext-diff HEAD").said()).contains("lên 500 m");
    assertThat(ok(folder, "git show HEAD").said()).as("plain").contains("+        target: 4240");
  }

  @Test
  void what_is_no_plan_or_has_no_words_is_shown_as_git_shows_it() throws Exception {
    words();
    ok(
        folder,
        "mkdir khac plans && echo a: 1 > plans/x.yaml && git add plans && git commit -q -m x");
    Files.writeString(folder.resolve("plans/x.yaml"), "a: 2\n");
    change("xã/kim-hoa/votes.csv", "hop-dot-1", "hop-dot-2");
    change("xã/kim-hoa/movements.yaml", "target: 4200", "target: x4200");
    change("xã/kim-hoa/scoring.yaml", "\n", " # điểm\n");
    ok(
        folder,
        "chmod +x xã/kim-hoa/targets.csv && git mv xã/kim-hoa/previous.csv plans/previous.csv");
    String said = ok(folder, "git -c core.quotePath=false diff -M HEAD").said();
    assertThat(said)
        .contains("--- a/plans/x.yaml\n+++ b/plans/x.yaml\n@@ -1 +1 @@\n-a: 1\n+a: 2\n")
        .contains("+hop-dot-2")
        .contains("(không nói được bằng lời: movements.yaml:")
        .contains("+        target: x4200\n")
        .contains("+++ b/xã/kim-hoa/scoring.yaml\n")
        .contains("old mode 100644\nnew mode 100755\n")
        .contains("rename from xã/kim-hoa/previous.csv\nrename to plans/previous.csv\n");
    Files.delete(folder.resolve("xã/kim-hoa/plan.yaml"));
    assertThat(ok(folder, "git diff").said()).contains("+++ /dev/null\n");
  }

  @Test
  void an_old_change_is_told_in_the_words_of_its_time() throws Exception {
    words();
    change("xã/kim-hoa/targets.csv", "kim-son,duong-be-tong,460", "kim-son,duong-be-tong,500");
    ok(folder, "git commit -q -a -m hai");
    change("xã/kim-hoa/movements.yaml", "id: duong-be-tong", "id: duong-nhua");
    ok(
        folder,
        "sed -i s/duong-be-tong/duong-nhua/ xã/kim-hoa/targets.csv && git commit -q -a -m ba");
    assertThat(ok(folder, "git show --ext-diff HEAD~1").said())
        .contains("bê tông hóa · Kim Sơn: chỉ tiêu nâng từ 460 lên 500 m\n");
    // What the other file does not know yet is no mistake of this one.
    assertThat(ok(folder, "git show --ext-diff HEAD").said())
        .contains("- bỏ Đường giao thông nông thôn được bê tông hóa\n")
        .contains("+ thêm Đường giao thông nông thôn được bê tông hóa\n");
  }

  @Test
  void files_in_conflict_are_named() throws Exception {
    words();
    ok(folder, "git checkout -q -b khac");
    change("xã/kim-hoa/movements.yaml", "target: 4200", "target: 4300");
    ok(folder, "git commit -q -a -m hai && git checkout -q -");
    change("xã/kim-hoa/movements.yaml", "target: 4200", "target: 4240");
    ok(folder, "git commit -q -a -m ba");
    assertThat(run(folder, "git merge -q khac").exit()).isEqualTo(1);
    assertThat(ok(folder, "git diff --ours").said()).contains("còn xung đột");
  }

  @Test
  void a_workbook_that_a_village_sent_is_compared_as_the_lines_it_reports() throws Exception {
    words();
    Path form = folder.resolve("gui/kim-son.xlsx");
    Files.createDirectories(form.getParent());
    form(form, 30);
    ok(folder, "git add -A && git commit -q -m gửi");
    form(form, 36);
    assertThat(ok(folder, "git diff").said())
        .contains("-kim-son,2023-07,duong-be-tong,30,")
        .contains("+kim-son,2023-07,duong-be-tong,36,");
    Files.writeString(form, "no workbook");
    assertThat(ok(folder, "git diff").said()).contains("+SHA-256 ");
    Files.delete(form);
    ok(folder, "git config diff.thidua-bieu.textconv 'thidua so-sanh --git-textconv'");
    assertThat(ok(folder, "git diff").said()).as("cells").contains("-D2\t30");
  }

  private static void form(Path file, int done) throws IOException {
    List<String> headings = List.of("Thôn", "Kỳ", "Chỉ tiêu", "Giá trị", "Ngày báo cáo");
    List<Optional<Cell.Value>> row =
        List.of(
            Table.text("Kim Sơn"),
            Table.text("7/2023"),
            Table.text("Đường giao thông nông thôn được bê tông hóa"),
            Table.number(done),
            Table.text("24/7/2023"));
    Files.write(file, XlsxFile.ofTables(List.of(new Table("Báo cáo", headings, List.of(row)))));
  }

  private void change(String file, String before, String after) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(before);
    Files.writeString(path, text.replaceFirst(Pattern.quote(before), after));
  }

  /** The code below a mark in the README. */
  private static String example(String mark) throws IOException {
    Matcher code =
        Pattern.compile("<!-- " + mark + " -->\\s+```[a-z]*\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private static Result ok(Path where, String line) throws Exception {
    Result result = run(where, line);
    assertThat(result.exit()).as(result.said()).isZero();
    return result;
  }

  private static Result run(Path where, String line) throws Exception {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", line).directory(where.toFile()).redirectErrorStream(true);
    shell.environment().put("PATH", BUILT.resolve("bin") + ":" + System.getenv("PATH"));
    shell.environment().put("LC_ALL", "C.UTF-8");
    Process process = shell.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), said);
  }
}
