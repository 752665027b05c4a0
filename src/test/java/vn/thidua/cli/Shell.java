package vn.thidua.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs command lines through the one door, in a folder of its own with copies of the plans, on 20
 * June 2023.
 */
final class Shell {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private final Path folder;
  private String answers = "";

  private Shell(Path folder, List<Path> plans) throws IOException {
    this.folder = folder;
    for (Path plan : plans) {
      copy(plan, folder.resolve("plans"));
    }
  }

  /** In a folder with copies of the plans. */
  Shell(Path folder) throws IOException {
    this(
        folder,
        Files.exists(folder.resolve("plans"))
            ? List.of()
            : List.of(Path.of("src/test/resources/plans"), Path.of("plans")));
  }

  /** In a folder as it is. */
  static Shell in(Path folder) throws IOException {
    return new Shell(folder, List.of());
  }

  /** What a command line did; the folder's own path is printed as DIR. */
  record Result(int exit, String out, String err) {
    /** As a terminal would show it: errors marked, the exit code in brackets where it is not 0. */
    String shown() {
      return out
          + err.lines().map(line -> "! " + line + "\n").reduce("", String::concat)
          + (exit == 0 ? "" : "[" + exit + "]\n");
    }
  }

  /** What is typed when a command asks. */
  Shell answering(String answers) {
    this.answers = answers;
    return this;
  }

  Result run(String line) {
    return run(Terminal.NONE, line);
  }

  /** On a screen. */
  Result run(Terminal terminal, String line) {
    List<String> args = new ArrayList<>();
    Matcher words = WORD.matcher(line);
    while (words.find()) {
      args.add(words.group(1) == null ? words.group(2) : words.group(1));
    }
    return run(terminal, args.toArray(String[]::new));
  }

  Result run(String... args) {
    return run(Terminal.NONE, args);
  }

  Result run(Terminal terminal, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Env env =
        new Env(
            folder,
            new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            Map.of("LANG", "vi_VN.UTF-8"),
            Clock.fixed(Instant.parse("2023-06-20T02:00:00Z"), ZoneOffset.UTC),
            terminal);
    int exit = Main.run(env, args);
    String home = folder.toString();
    return new Result(
        exit, out.toString().replace(home, "DIR"), err.toString().replace(home, "DIR"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      all.forEach(
          path -> {
            try {
              Path target = to.resolve(from.relativize(path).toString());
              if (Files.isDirectory(path)) {
                Files.createDirectories(target);
              } else {
                Files.copy(path, target);
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
