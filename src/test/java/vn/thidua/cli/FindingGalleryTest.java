package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.finding.Code;

/**
 * The gallery of findings. {@code src/test/resources/findings/base} is a plan without a mistake; a
 * folder for each code lays files over it that make the mistake ({@code wrong}) and that put it
 * right ({@code right}), and holds exactly what is printed ({@code expected.txt}). {@code mvn test
 * -Dtest=FindingGalleryTest -Dgolden.update=true} writes what is printed now; read it before you
 * commit it.
 */
final class FindingGalleryTest {
  private static final Path GALLERY = Path.of("src/test/resources/findings");
  private static final Pattern CODE = Pattern.compile("^\\S.*?: [^\\[\\n]+\\[([A-Z]\\d{3})]: ");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Code.class)
  void each_code_has_a_wrong_plan_a_right_twin_and_its_exact_text(Code code) throws IOException {
    Path example = GALLERY.resolve(code.name());
    // What villages send is read by import alone, which is not there yet.
    assumeFalse(code.name().startsWith("I") && !Files.exists(example) && !knowsImport());
    assertThat(example).isDirectory();
    Shell.Result wrong = run(example, "wrong");
    Shell.Result right = run(example, "right");
    Path expected = example.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, wrong.shown());
    }
    assertThat(wrong.shown()).isEqualTo(Files.readString(expected));
    assertThat(codes(wrong)).as("the wrong plan is wrong in one way").containsExactly(code.name());
    assertThat(codes(right)).as(right.shown()).isEmpty();
    assertThat(right.exit()).isZero();
  }

  private boolean knowsImport() throws IOException {
    return Shell.in(folder).run("--help").out().contains("import");
  }

  private Shell.Result run(Path example, String twin) throws IOException {
    Path plan = folder.resolve(twin);
    copy(GALLERY.resolve("base"), plan);
    Path over = example.resolve(twin);
    if (Files.exists(over)) {
      copy(over, plan);
    }
    Path absent = plan.resolve("absent.txt");
    if (Files.exists(absent)) {
      for (String file : Files.readAllLines(absent)) {
        Files.delete(plan.resolve(file));
      }
      Files.delete(absent);
    }
    Path command = example.resolve("command.txt");
    String line =
        Files.exists(command) ? Files.readString(command).strip() : "check --at 2024-02-20";
    return Shell.in(plan).run(line);
  }

  private static List<String> codes(Shell.Result result) {
    TreeSet<String> codes = new TreeSet<>();
    for (String line : (result.out() + result.err()).lines().toList()) {
      Matcher code = CODE.matcher(line);
      if (code.find()) {
        codes.add(code.group(1));
      }
    }
    return List.copyOf(codes);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      all.forEach(path -> copyOne(path, to.resolve(from.relativize(path).toString())));
    }
  }

  /** A folder laid over a file of the same name takes its place. */
  private static void copyOne(Path path, Path target) {
    try {
      if (Files.isDirectory(path)) {
        if (Files.isRegularFile(target)) {
          Files.delete(target);
        }
        Files.createDirectories(target);
      } else {
        Files.write(target, Files.readAllBytes(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
