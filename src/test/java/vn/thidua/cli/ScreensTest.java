package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.text.Columns;

/**
 * What {@code status} shows on screens of different widths. A case in {@code
 * src/test/resources/screens} is a line {@code 80$ thidua …}, the number being the screen's width,
 * and what is then seen, with ␛ where a colour begins or ends. {@code -Dgolden.update=true} writes
 * them anew.
 */
final class ScreensTest {
  private static final Path SCREENS = Path.of("src/test/resources/screens");
  private static final Pattern CALL = Pattern.compile("(\\d+)\\$ thidua (.+)");

  private static final List<String> VIEWS =
      List.of(
          "",
          "--by village",
          "--by movement",
          "--by matrix",
          "--indicator duong-be-tong",
          "--village thon-8",
          "--village thon-8 --indicator ho-ngheo",
          "--by village --only behind,slow",
          "--movement nong-thon-moi --by matrix --only no-report");

  @TempDir Path folder;

  static Stream<String> screens() throws IOException {
    try (Stream<Path> files = Files.list(SCREENS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("screens")
  void a_screen_shows_what_its_case_says(String name) throws IOException {
    Shell shell = new Shell(folder);
    String expected = Files.readString(SCREENS.resolve(name));
    StringBuilder actual = new StringBuilder();
    for (String line : expected.split("\n", -1)) {
      Matcher call = CALL.matcher(line);
      if (call.matches()) {
        Terminal terminal = new Terminal(true, Integer.parseInt(call.group(1)));
        actual
            .append(line)
            .append('\n')
            .append(shell.run(terminal, call.group(2)).shown().replace('\u001b', '␛'))
            .append('\n');
      }
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(SCREENS.resolve(name), actual);
      return;
    }
    assertThat(actual.toString()).isEqualTo(expected);
  }

  @Test
  void no_line_is_wider_than_the_screen() throws IOException {
    Shell shell = new Shell(folder);
    for (String view : VIEWS) {
      for (int width : new int[] {40, 41, 52, 60, 79, 80, 97, 120, 200}) {
        String call = "status -p plans/kim-hoa-2023 --color never " + view;
        String screen = shell.run(new Terminal(true, width), call).out();
        assertThat(screen.lines().toList())
            .as(width + " columns: " + call)
            .isNotEmpty()
            .allMatch(line -> Columns.of(line) <= width);
      }
    }
  }

  @Test
  void colour_changes_no_letter() throws IOException {
    Shell shell = new Shell(folder);
    for (String view : VIEWS) {
      String call = "status -p plans/kim-hoa-2023 --color %s " + view;
      Terminal terminal = new Terminal(true, 100);
      String coloured = shell.run(terminal, call.formatted("always")).out();
      assertThat(coloured).contains("\u001b[");
      assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
          .isEqualTo(shell.run(terminal, call.formatted("never")).out());
    }
  }

  @Test
  void a_pipe_gets_no_bars_no_colour_and_lines_of_80_columns() throws IOException {
    Shell shell = new Shell(folder);
    for (String view : VIEWS) {
      String piped = shell.run("status -p plans/kim-hoa-2023 " + view).out();
      assertThat(piped).doesNotContain("\u001b", "█", "▁", "┃");
      assertThat(piped.lines().toList()).allMatch(line -> Columns.of(line) <= 80);
    }
  }

  @Test
  void names_that_a_terminal_would_obey_are_shown_as_unprintable() throws IOException {
    Shell shell = new Shell(folder);
    Path plan = folder.resolve("plans/nho");
    replace(plan.resolve("plan.yaml"), "name: Đông", "name: \"\\e[31mĐông\\u202e<b>&\"");
    replace(plan.resolve("movements.yaml"), "name: Đường bê tông", "name: \"\\e]0;x\\aĐường\"");
    for (String view :
        List.of(
            "",
            "--by village",
            "--by matrix",
            "--village dong",
            "--indicator duong",
            "--village dong --indicator duong")) {
      String screen =
          shell
              .run(
                  new Terminal(true, 100),
                  "status -p plans/nho --at 2024-01-31 --color never " + view)
              .out();
      assertThat(screen).as(view).isNotEmpty().doesNotContain("\u001b", "\u0007", "\u202e");
    }
  }

  private static void replace(Path file, String old, String now) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now));
  }
}
