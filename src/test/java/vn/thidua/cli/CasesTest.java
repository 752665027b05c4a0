package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole commands as a user types them. A case is a text file in {@code src/test/resources/cases}:
 * lines {@code $ thidua …}, each followed by what it prints, lines of standard error marked {@code
 * ! }, and the exit code in brackets where it is not 0. {@code mvn test -Dtest=CasesTest
 * -Dgolden.update=true} writes what is printed now; read it before you commit it.
 */
final class CasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir Path folder;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void prints_what_the_case_says(String name) throws IOException {
    copy(Path.of("src/test/resources/plans"), folder.resolve("plans"));
    copy(Path.of("plans"), folder.resolve("plans"));
    String expected = Files.readString(CASES.resolve(name));
    StringBuilder actual = new StringBuilder();
    for (String line : expected.split("\n", -1)) {
      if (line.startsWith("# ")) {
        actual.append(line).append('\n');
      } else if (line.startsWith("$ thidua")) {
        actual
            .append(line)
            .append('\n')
            .append(run(line.substring("$ thidua".length())))
            .append('\n');
      } else if (line.startsWith("$ cat ")) {
        actual
            .append(line)
            .append('\n')
            .append(Files.readString(folder.resolve(line.substring(6))))
            .append('\n');
      }
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(CASES.resolve(name), actual);
      return;
    }
    assertThat(actual.toString()).isEqualTo(expected);
  }

  private String run(String line) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> args = new ArrayList<>();
    Matcher words = WORD.matcher(line);
    while (words.find()) {
      args.add(words.group(1) == null ? words.group(2) : words.group(1));
    }
    Env env =
        new Env(
            folder,
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(out),
            new PrintWriter(err),
            Map.of("LANG", "vi_VN.UTF-8"),
            Clock.fixed(Instant.parse("2023-06-20T02:00:00Z"), ZoneOffset.UTC),
            Terminal.NONE);
    int exit = Main.run(env, args.toArray(String[]::new));
    String errors = err.toString().replace(folder.toString(), "DIR");
    return out.toString().replace(folder.toString(), "DIR")
        + errors.lines().map(l -> "! " + l + "\n").reduce("", String::concat)
        + (exit == 0 ? "" : "[" + exit + "]\n");
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
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
