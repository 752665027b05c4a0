package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

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

  private void change(String file, String before, String after) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(before);
    Files.writeString(path, text.replaceFirst(Pattern.quote(before), after));
  }

  /** The code below a mark in the README. */
  private static String example(String mark) throws IOException {
    Matcher code =
        Pattern.compile("<!-- " + mark + " -->\\s+```sh\n(.*?)```", Pattern.DOTALL)
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
