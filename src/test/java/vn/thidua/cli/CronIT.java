package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's crontab, with the built launcher: line by line as cron runs it, and through a real
 * cron daemon where there is one that nobody else uses. A stand-in takes the place of sendmail and
 * keeps what it is given.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "cron is of POSIX systems")
final class CronIT {
  private static final Path BUILT = Path.of(System.getProperty("thidua.home")).toAbsolutePath();
  private static final Pattern CRONTAB =
      Pattern.compile("<!-- crontab -->\\s+```\n(.*?)```", Pattern.DOTALL);

  /** Fields of time, and the command. */
  private static final Pattern LINE = Pattern.compile("((?:\\S+\\s+){5})(.*)");

  @TempDir Path folder;
  private Path mails;
  private Path plan;

  @BeforeEach
  void a_commune_of_its_own() throws Exception {
    plan = folder.resolve("du-lieu/kim-hoa-2023");
    Files.createDirectories(plan.getParent());
    run("cp", "-r", Path.of("plans/kim-hoa-2023").toAbsolutePath().toString(), plan.toString());
    mails = Files.createDirectories(folder.resolve("mails"));
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path sendmail = bin.resolve("sendmail");
    Files.writeString(
        sendmail,
        "#!/bin/sh\n[ \"$*\" = -t ] || exit 64\nexec cat >\"%s/$$.eml\"\n".formatted(mails));
    assertThat(sendmail.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void each_line_does_its_work_in_the_bare_world_of_cron() throws Exception {
    for (String command : commands()) {
      ProcessBuilder cron = new ProcessBuilder("/bin/sh", "-c", command);
      cron.environment().clear();
      cron.environment().put("PATH", path());
      cron.environment().put("JAVA_HOME", System.getProperty("java.home"));
      Path said = folder.resolve("said");
      Process process =
          cron.redirectError(said.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(Files.readString(said)).isZero();
      assertThat(said).as("complaints, which cron would mail").isEmptyFile();
    }
    assertThat(mails()).hasSize(1);
    assertThat(message(mails().get(0))).containsOnlyOnce("\nTo: can-bo@kimhoa.vn\n");
    try (Stream<Path> written = Files.list(folder.resolve("du-lieu/don-doc"))) {
      assertThat(written.filter(file -> file.toString().endsWith(".txt"))).hasSize(10);
    }
  }

  @Test
  void everybody_who_must_act_gets_one_mail_of_their_own() throws Exception {
    Files.writeString(
        plan.resolve("contacts.csv"),
        "who,email\nSố 8,so8@kimhoa.vn\nSố 9,so9@kimhoa.vn\nCông an xã,ca@kimhoa.vn\n");
    run(
        "/bin/sh",
        "-c",
        "cd '%s' && PATH=%s && thidua den-han --lang vi --at 2023-06-18 -f eml -o thu >/dev/null"
                .formatted(plan, path())
            + " && for m in thu/*.eml; do sendmail -t <\"$m\" || exit 1; done");
    List<String> to = new ArrayList<>();
    for (Path mail : mails()) {
      String message = message(mail);
      Matcher addressee = Pattern.compile("\nTo: (.*)\n").matcher(message);
      assertThat(addressee.find()).as(message).isTrue();
      to.add(addressee.group(1));
      assertThat(addressee.find()).as("one addressee").isFalse();
    }
    assertThat(to).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void a_real_cron_daemon_runs_the_lines() throws Exception {
    assumeTrue(out("id", "-u").equals("0"), "only root may start cron");
    assumeTrue(out("sh", "-c", "command -v cron; true").endsWith("cron"), "cron is not installed");
    assumeTrue(out("sh", "-c", "pgrep -x cron; true").isEmpty(), "somebody else's cron is running");
    assumeTrue(out("sh", "-c", "crontab -l 2>/dev/null; true").isEmpty(), "somebody has a crontab");
    StringBuilder table = new StringBuilder();
    table.append("PATH=").append(path()).append('\n');
    table.append("JAVA_HOME=").append(System.getProperty("java.home")).append('\n');
    commands().forEach(command -> table.append("* * * * * ").append(command).append('\n'));
    Path file = folder.resolve("crontab");
    Files.writeString(file, table);
    run("crontab", file.toString());
    Process cron = new ProcessBuilder("cron", "-f").start();
    try {
      for (int second = 0; second < 130 && mails().isEmpty(); second++) {
        assertThat(cron.waitFor(1, TimeUnit.SECONDS)).as("cron goes on").isFalse();
      }
      assertThat(mails()).isNotEmpty();
      assertThat(message(mails().get(0))).contains("\nTo: can-bo@kimhoa.vn\n");
    } finally {
      cron.destroy();
      run("crontab", "-r");
    }
  }

  /** The commands of the README's lines, on a day on which there is something to do. */
  private List<String> commands() throws IOException {
    Matcher block = CRONTAB.matcher(Files.readString(Path.of("README.md")));
    assertThat(block.find()).isTrue();
    List<String> commands = new ArrayList<>();
    for (String line : block.group(1).lines().toList()) {
      Matcher parts = LINE.matcher(line);
      if (parts.matches()) {
        commands.add(
            parts
                .group(2)
                .replace("/du-lieu", folder.resolve("du-lieu").toString())
                .replaceFirst("thidua (\\S+)", "thidua $1 --at 2023-06-18"));
      }
    }
    assertThat(commands).hasSize(2);
    return commands;
  }

  /** The documented search path, after the stand-in and the built launcher. */
  private String path() throws IOException {
    Matcher path =
        Pattern.compile("(?m)^PATH=(.*)$").matcher(Files.readString(Path.of("README.md")));
    assertThat(path.find()).isTrue();
    return folder.resolve("bin") + ":" + BUILT.resolve("bin") + ":" + path.group(1);
  }

  private List<Path> mails() throws IOException {
    try (Stream<Path> all = Files.list(mails)) {
      return all.sorted().toList();
    }
  }

  /** A message as sendmail asks for it: plain headers, an empty line, the text. */
  private static String message(Path mail) throws IOException {
    String message = "\n" + Files.readString(mail).replace("\r\n", "\n");
    int end = message.indexOf("\n\n");
    assertThat(end).as(message).isPositive();
    String headers = message.substring(1, end);
    assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(headers)).as(headers).isTrue();
    assertThat(headers.lines()).allMatch(line -> line.matches("([A-Za-z-]+: .+|[ \\t].+)"));
    assertThat(headers.lines()).allMatch(line -> line.length() < 998);
    assertThat("\n" + headers)
        .contains(
            "\nTo: ", "\nSubject: ", "\nDate: ", "\nMIME-Version: 1.0", "\nContent-Type: text/");
    assertThat(message.substring(end).strip()).isNotEmpty();
    return message;
  }

  private static void run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
  }

  private static String out(String... command) throws Exception {
    Process process = new ProcessBuilder(command).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out.strip();
  }
}
