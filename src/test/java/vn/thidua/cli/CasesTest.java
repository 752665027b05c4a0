package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

  @TempDir Path folder;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void prints_what_the_case_says(String name) throws IOException {
    Shell shell = new Shell(folder);
    String expected = Files.readString(CASES.resolve(name));
    StringBuilder actual = new StringBuilder();
    String before = "";
    for (String line : expected.split("\n", -1)) {
      boolean comment = before.isEmpty() && line.startsWith("# ");
      before = line;
      if (comment) {
        actual.append(line).append('\n');
      } else if (line.startsWith("$ thidua")) {
        actual
            .append(line)
            .append('\n')
            .append(shell.run(line.substring("$ thidua".length())).shown())
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

  @Test
  void every_example_of_the_readme_works_and_prints_what_it_shows() throws IOException {
    Shell shell = new Shell(folder);
    String readme = Files.readString(Path.of("README.md"));
    int examples = 0;
    for (String block : readme.split("```console\n", -1)) {
      String session = block.substring(0, Math.max(0, block.indexOf("```")));
      String[] lines = session.split("\n", -1);
      for (int i = 0; i < lines.length && session.startsWith("$ "); i++) {
        if (lines[i].startsWith("$ thidua ")) {
          Shell.Result result = shell.run(lines[i].substring("$ thidua ".length()));
          assertThat(result.exit()).as(lines[i] + "\n" + result.err()).isZero();
          StringBuilder shown = new StringBuilder();
          for (int k = i + 1;
              k < lines.length && !lines[k].startsWith("$ ") && !lines[k].isEmpty();
              k++) {
            shown.append(lines[k]).append('\n');
          }
          assertThat(result.out()).as(lines[i]).startsWith(shown.toString());
          examples++;
        }
      }
    }
    assertThat(examples).isGreaterThanOrEqualTo(8);
  }
}
