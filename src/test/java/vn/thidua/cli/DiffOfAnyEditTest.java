package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Whatever a line of a plan's files is made into, {@code diff} says so where another reader of YAML
 * and CSV reads something else.
 */
final class DiffOfAnyEditTest {
  private static final int EDITS = 100;
  private static final String NOTHING = "không có gì khác\n";

  private static final List<String> FILES =
      List.of(
          "plan.yaml",
          "movements.yaml",
          "phases.yaml",
          "scoring.yaml",
          "council.yaml",
          "targets.csv",
          "previous.csv",
          "votes.csv",
          "reports/2023-05/kim-son.csv",
          "partners/hoi-phu-nu/movements.yaml",
          "partners/hoi-phu-nu/targets.csv");

  private final Random random = new Random(20230130);

  @TempDir Path folder;

  @Test
  void no_edit_but_of_form_is_passed_over_in_silence() throws IOException {
    Shell shell = new Shell(folder);
    Path plan = folder.resolve("plans/kim-hoa-2023");
    int said = 0;
    int silent = 0;
    for (int i = 0; i < EDITS; i++) {
      String name = FILES.get(random.nextInt(FILES.size()));
      Path file = folder.resolve("moi").resolve(name);
      copy(plan, folder.resolve("moi"));
      String before = Files.readString(file);
      String after = edited(before);
      Files.writeString(file, after);
      Shell.Result result = shell.run("diff plans/kim-hoa-2023 moi --at 2023-12-31");
      assertThat(result.shown()).as(name + "\n" + changed(before, after)).isNotEmpty();
      if (result.exit() == Exit.FINE) {
        boolean same = meaning(name, before).equals(meaning(name, after));
        if (!same) {
          assertThat(result.out()).as(name + "\n" + changed(before, after)).isNotEqualTo(NOTHING);
          said++;
        } else if (result.out().equals(NOTHING)) {
          silent++;
        }
      }
    }
    // Most edits leave a plan that can be read; some change nothing but the form.
    assertThat(said).isGreaterThan(EDITS / 3);
    assertThat(silent).isPositive();
  }

  private String edited(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(7)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> Collections.swap(lines, at, Math.min(at + 1, lines.size() - 1));
      case 3 -> lines.set(at, line.replaceFirst("(\\p{L})(?=\\P{L}*$)", "$1" + "a"));
      case 4 -> lines.set(at, "  " + line);
      default -> lines.set(at, line.replaceFirst("[0-9](?=[^0-9]*$)", "" + random.nextInt(10)));
    }
    return String.join("\n", lines) + "\n";
  }

  /** What another reader reads. */
  private static Object meaning(String name, String text) throws IOException {
    if (name.endsWith(".yaml")) {
      try {
        return new YAMLMapper().readTree(text);
      } catch (JacksonException e) {
        return e.getOriginalMessage();
      }
    }
    List<Map<String, String>> rows = new ArrayList<>();
    try (var csv = CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(text))) {
      for (CSVRecord row : csv) {
        Map<String, String> cells = new TreeMap<>();
        row.toMap().forEach((column, cell) -> cells.put(column.strip(), cell.strip()));
        cells.values().removeIf(String::isEmpty);
        if (!cells.isEmpty()) {
          rows.add(cells);
        }
      }
    } catch (IllegalArgumentException e) {
      // No header, so no rows: the text is all that there is.
      return text;
    }
    rows.sort((one, other) -> one.toString().compareTo(other.toString()));
    return rows;
  }

  private static String changed(String before, String after) {
    List<String> old = new ArrayList<>(before.lines().toList());
    List<String> now = new ArrayList<>(after.lines().toList());
    int shorter = Math.min(old.size(), now.size());
    int first = 0;
    while (first < shorter && old.get(first).equals(now.get(first))) {
      first++;
    }
    return "line "
        + (first + 1)
        + "\n- "
        + (first < old.size() ? old.get(first) : "")
        + "\n+ "
        + (first < now.size() ? now.get(first) : "");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.write(target, Files.readAllBytes(path));
        }
      }
    }
  }
}
