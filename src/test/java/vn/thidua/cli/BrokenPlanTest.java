package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, {@code check} answers with findings, never with a fault of its own. */
final class BrokenPlanTest {
  private static final Path SMALL = Path.of("src/test/resources/plans/nho");

  @TempDir Path folder;

  @Test
  void damaged_files_never_end_in_a_fault_of_ours() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(SMALL)) {
      files = all.filter(Files::isRegularFile).map(SMALL::relativize).sorted().toList();
    }
    Random random = new Random(20230620);
    for (int i = 0; i < 400; i++) {
      copy(files);
      Path damaged = files.get(random.nextInt(files.size()));
      byte[] bytes = Files.readAllBytes(folder.resolve(damaged));
      byte[] odd = "\"'\t\0:-[]{}&*!|>%@,;#\u0300\n\r\ufeff= ".getBytes(StandardCharsets.UTF_8);
      for (int n = 1 + random.nextInt(5); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] =
            random.nextInt(4) == 0 ? (byte) random.nextInt(256) : odd[random.nextInt(odd.length)];
      }
      Files.write(folder.resolve(damaged), bytes);
      for (String command : List.of("check", "status")) {
        StringWriter err = new StringWriter();
        int exit = run(err, command, "-p", folder.toString(), "--at", "2024-01-31", "--verbose");
        assertThat(exit).as("%s of damage %d in %s: %s", command, i, damaged, err).isIn(0, 1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "---",
        "[",
        "{",
        "- a\n- b",
        "just text",
        "a: b: c",
        "\ta: 1",
        "a: 'open",
        "a: &x 1\nb: *x",
        "!!java.net.URL [x]",
        "? [a, b]\n: c",
        "a: 1\na: 2",
        "--- 1\n--- 2",
        "%YAML 9.9\n---\na: 1",
        "a: |\n  text\n b",
        "null",
        "~",
        "[[[[[[[[[[[[[[]]]]]]]]]]]]]]"
      })
  void odd_yaml_is_a_finding(String text) throws IOException {
    try (Stream<Path> all = Files.walk(SMALL)) {
      copy(all.filter(Files::isRegularFile).map(SMALL::relativize).toList());
    }
    for (String file : List.of("plan.yaml", "movements.yaml", "phases.yaml")) {
      String before = Files.readString(folder.resolve(file));
      Files.writeString(folder.resolve(file), text);
      StringWriter err = new StringWriter();
      assertThat(run(err, "check", "-p", folder.toString())).as(err.toString()).isEqualTo(1);
      Files.writeString(folder.resolve(file), before);
    }
  }

  @Test
  void brackets_without_end_do_not_overflow() throws IOException {
    Files.writeString(folder.resolve("plan.yaml"), "[".repeat(100_000));
    assertThat(run(new StringWriter(), "check", "-p", folder.toString())).isEqualTo(1);
  }

  @Test
  void a_folder_or_a_dangling_link_in_place_of_a_file_can_not_be_read() throws IOException {
    Files.createDirectories(folder.resolve("plan.yaml"));
    Files.createSymbolicLink(folder.resolve("phases.yaml"), folder.resolve("nowhere"));
    assertThat(run(new StringWriter(), "check", "-p", folder.toString())).isEqualTo(3);
  }

  private void copy(List<Path> files) throws IOException {
    for (Path file : files) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.write(folder.resolve(file), Files.readAllBytes(SMALL.resolve(file)));
    }
  }

  private static int run(StringWriter err, String... args) {
    Env env =
        new Env(
            Path.of("").toAbsolutePath(),
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            Map.of(),
            Clock.systemUTC(),
            Terminal.NONE);
    return Main.run(env, args);
  }
}
