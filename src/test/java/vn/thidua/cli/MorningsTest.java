package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year of mornings: the README's line for cron, run on each day of 2023. What a day's mail has
 * that the one before had not, and what it no longer has, makes a story: {@code
 * mornings/kim-hoa-2023.txt}. {@code -Dgolden.update=true} writes it anew.
 */
final class MorningsTest {
  private static final Path STORY = Path.of("src/test/resources/mornings/kim-hoa-2023.txt");
  private static final Pattern CRON = Pattern.compile("&& thidua (den-han [^>]*) >?");
  private static final Pattern COLUMNS = Pattern.compile(" {2,}");

  /** The officer closes April once village 9 has made up for it in May's report. */
  private static final LocalDate CLOSED = LocalDate.of(2023, 7, 3);

  @TempDir Path folder;

  @Test
  void the_years_mails_tell_its_story_and_nags_end_when_things_are_done() throws IOException {
    Shell shell = new Shell(folder);
    String line = documented();
    StringBuilder story = new StringBuilder();
    Set<String> before = new LinkedHashSet<>();
    for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() == 2023; day = day.plusDays(1)) {
      String close = "";
      if (day.equals(CLOSED)) {
        close = "chot 2023-04 -p plans/kim-hoa-2023 --at " + day + " --by \"Lê Thị Diệp\"";
        assertThat(shell.run(close).exit()).isZero();
      }
      Shell.Result result = shell.run(line + " -p plans/kim-hoa-2023 --at " + day);
      assertThat(result.exit()).as(result.err()).isZero();
      assertThat(result.err()).isEmpty();
      Set<String> now = things(result.out());
      tell(story, day, close, subject(result.out()), before, now);
      before = now;
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(STORY.getParent());
      Files.writeString(STORY, story);
    }
    assertThat(story.toString()).isEqualTo(Files.readString(STORY));
  }

  /** The documented line, without what the shell does with it. */
  private static String documented() throws IOException {
    Matcher cron = CRON.matcher(Files.readString(Path.of("README.md")));
    assertThat(cron.find()).isTrue();
    return cron.group(1);
  }

  private static void tell(
      StringBuilder story,
      LocalDate day,
      String command,
      String subject,
      Set<String> before,
      Set<String> now) {
    if (before.equals(now)) {
      return;
    }
    story.append(day).append("  ").append(subject).append('\n');
    if (!command.isEmpty()) {
      story.append("    $ thidua ").append(command).append('\n');
    }
    now.stream()
        .filter(thing -> !before.contains(thing))
        .forEach(thing -> story.append("    + ").append(thing).append('\n'));
    before.stream()
        .filter(thing -> !now.contains(thing))
        .forEach(thing -> story.append("    - ").append(thing).append('\n'));
  }

  /** The lines of a mail without how many days are left and without the command. */
  private static Set<String> things(String mail) throws IOException {
    Set<String> things = new LinkedHashSet<>();
    if (!mail.isEmpty()) {
      for (String line : text(mail).lines().toList()) {
        String[] cells = COLUMNS.split(line, -1);
        String late = cells[1].startsWith("quá") ? " (quá hạn)" : "";
        String who = cells.length > 3 && !cells[3].startsWith("thidua") ? ": " + cells[3] : "";
        things.add(cells[0] + " " + cells[2] + late + who);
      }
    }
    return things;
  }

  private static String subject(String mail) throws IOException {
    return mail.isEmpty() ? "(không có thư)" : parsed(mail).getSubject();
  }

  private static String text(String mail) throws IOException {
    TextBody body = (TextBody) parsed(mail).getBody();
    return new String(body.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Message parsed(String mail) throws IOException {
    return new DefaultMessageBuilder()
        .parseMessage(new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void systemd_accepts_the_documented_units() throws IOException, InterruptedException {
    Path systemd = Path.of("/usr/bin/systemd-analyze");
    assumeTrue(Files.isExecutable(systemd), "systemd-analyze is not installed");
    Matcher units =
        Pattern.compile("<!-- systemd: (\\S+) -->\n\n```ini\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    int count = 0;
    while (units.find()) {
      String unit = units.group(2).replace("/du-lieu/kim-hoa-2023", folder.toString());
      Files.writeString(folder.resolve(units.group(1)), unit);
      Matcher calendar = Pattern.compile("OnCalendar=(.*)").matcher(unit);
      if (calendar.find()) {
        assertThat(run(systemd.toString(), "calendar", calendar.group(1)))
            .contains("Normalized form", "07:00:00");
      }
      count++;
    }
    assertThat(count).isEqualTo(2);
    for (String unit : List.of("thidua-den-han.service", "thidua-den-han.timer")) {
      assertThat(run(systemd.toString(), "verify", "--man=no", folder.resolve(unit).toString()))
          .doesNotContain(unit + ":");
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(out).isZero();
    return out;
  }
}
