package vn.thidua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A plan of {@link RandomPlan} cut into a tree of plans: each village goes to a plan at some depth,
 * merged ones to that of their successor, with its targets, its reports and last year's values.
 */
final class RandomTree {
  private static final Pattern VILLAGE =
      Pattern.compile("  - \\{id: (v\\d+).*?(?:into: (v\\d+))?}");

  private final Path flat;
  private final Supplier<List<String>> ways;

  RandomTree(Path flat, Random random) {
    this.flat = flat;
    this.ways =
        () -> {
          List<String> way = new ArrayList<>();
          for (int depth = random.nextInt(4); depth > 0; depth--) {
            way.add(List.of("a", "b").get(random.nextInt(2)));
          }
          return way;
        };
  }

  /** All villages in one plan, at the end of a way. */
  RandomTree(Path flat, List<String> way) {
    this.flat = flat;
    this.ways = () -> way;
  }

  void write(Path top) throws IOException {
    String plan = Files.readString(flat.resolve("plan.yaml"));
    int villages = plan.indexOf("villages:\n");
    Map<String, String> folders = new HashMap<>();
    Map<String, List<String>> units = new LinkedHashMap<>();
    units.put("", new ArrayList<>());
    Set<String> linked = new HashSet<>();
    Matcher village = VILLAGE.matcher(plan.substring(villages));
    while (village.find()) {
      // A merger goes to an earlier village, whose plan is known by then.
      String into = village.group(2);
      String folder = into == null ? way(units, linked) : folders.get(into);
      folders.put(village.group(1), folder);
      units.get(folder).add(village.group());
    }
    for (Map.Entry<String, List<String>> unit : units.entrySet()) {
      Path folder = Files.createDirectories(top.resolve(unit.getKey()));
      String parent = unit.getKey().isEmpty() ? "" : "parent: ..\n";
      Files.writeString(
          folder.resolve("plan.yaml"),
          plan.substring(0, villages)
              + parent
              + "villages:\n"
              + String.join("\n", unit.getValue())
              + "\n");
      for (String file : List.of("movements.yaml", "phases.yaml")) {
        Files.copy(flat.resolve(file), folder.resolve(file));
      }
      Set<String> own = new TreeSet<>();
      folders.forEach(
          (id, of) -> {
            if (of.equals(unit.getKey())) {
              own.add(id);
            }
          });
      for (String file : List.of("targets.csv", "previous.csv")) {
        rows(flat.resolve(file), folder.resolve(file), own);
      }
    }
    reports(top, folders);
  }

  /** The plan for a village, with those above it. */
  private String way(Map<String, List<String>> units, Set<String> linked) {
    String folder = "";
    for (String step : ways.get()) {
      String below = folder.isEmpty() ? step : folder + "/" + step;
      if (linked.add(below)) {
        units.get(folder).add("  - {id: " + step + ", name: " + step + ", plan: " + step + "}");
        units.putIfAbsent(below, new ArrayList<>());
      }
      folder = below;
    }
    return folder;
  }

  private static void rows(Path from, Path to, Set<String> villages) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    List<String> lines = Files.readAllLines(from);
    List<String> kept = new ArrayList<>(lines.subList(0, 1));
    lines.stream()
        .skip(1)
        .filter(line -> villages.contains(line.substring(0, line.indexOf(','))))
        .forEach(kept::add);
    Files.write(to, kept);
  }

  private void reports(Path top, Map<String, String> folders) throws IOException {
    Path reports = flat.resolve("reports");
    if (!Files.exists(reports)) {
      return;
    }
    try (Stream<Path> files = Files.walk(reports)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String village = file.getFileName().toString().replace(".csv", "");
        Path to = top.resolve(folders.get(village)).resolve(flat.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }
}
