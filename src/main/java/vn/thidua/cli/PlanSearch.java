package vn.thidua.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.source.PlanFolder;

/**
 * The plans that operands name: folders of plans, folders of folders, patterns, and tables that an
 * earlier run wrote. The units of a plan are the folders between what all operands have in common
 * and the plan; a table stands for a folder of its name.
 */
final class PlanSearch {
  /** Folders of a plan in which other things lie than plans of the units below it. */
  private static final Set<String> OWN =
      Set.of("reports", "templates", "texts", "partners", "closings");

  private static final String TABLE = ".csv";
  private static final Pattern ROOT = Pattern.compile("([A-Za-z]:)?/");

  private final Invocation call;
  private final List<Found> plans = new ArrayList<>();
  private final List<Found> tables = new ArrayList<>();
  private final List<Path> above = new ArrayList<>();
  private final List<Path> twice = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private Path common = Path.of("");

  /**
   * A folder of a plan, or a table.
   *
   * @param units above it and its own name; of a table those below which its rows stand
   */
  record Found(List<String> units, Path path) {}

  private PlanSearch(Invocation call) {
    this.call = call;
  }

  /** What the operands of a call name; refused where one names nothing. */
  static PlanSearch of(Invocation call) {
    PlanSearch search = new PlanSearch(call);
    List<Path> operands = search.operands();
    search.common = common(operands);
    for (Path operand : operands) {
      search.operand(operand, search.common);
    }
    return search;
  }

  /** What all operands lie below. */
  Path common() {
    return common;
  }

  List<Found> plans() {
    return plans;
  }

  List<Found> tables() {
    return tables;
  }

  /** Plans that are not counted themselves, since those of the units below them are. */
  List<Path> above() {
    return above;
  }

  /** Plans that were named more than once. */
  List<Path> twice() {
    return twice;
  }

  private List<Path> operands() {
    List<Path> paths = new ArrayList<>();
    for (String operand : call.operands()) {
      if (operand.equals("-")) {
        listed().forEach(line -> paths.addAll(expanded(line)));
      } else {
        paths.addAll(expanded(operand));
      }
    }
    return paths.isEmpty() ? List.of(call.path(".")) : paths;
  }

  private List<String> listed() {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(call.env().in(), StandardCharsets.UTF_8));
    try {
      return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    } catch (UncheckedIOException e) {
      throw Failure.files(
          call.messages()
              .get("error.read", "-", IoReason.ofReading(e.getCause(), call.messages())));
    }
  }

  /** What a pattern stands for: a shell of Windows leaves it as it is. */
  private List<Path> expanded(String text) {
    if (text.chars().noneMatch(c -> "*?[".indexOf(c) >= 0) || isThere(text)) {
      return List.of(call.path(text));
    }
    String plain = text.replace('\\', '/');
    Matcher rooted = ROOT.matcher(plain);
    boolean absolute = rooted.lookingAt();
    List<Path> found = List.of(absolute ? Path.of(rooted.group()) : call.path("."));
    for (String part : (absolute ? plain.substring(rooted.end()) : plain).split("/", -1)) {
      List<Path> next = new ArrayList<>();
      for (Path folder : found) {
        next.addAll(part.isEmpty() ? List.of(folder) : matching(folder, part));
      }
      found = next;
    }
    if (found.isEmpty()) {
      throw Failure.usage(call.messages().get("error.rollup-no-match", Printable.of(text)));
    }
    return found.stream().map(Path::normalize).sorted().toList();
  }

  private boolean isThere(String text) {
    try {
      return Files.exists(call.env().directory().resolve(text));
    } catch (java.nio.file.InvalidPathException e) {
      return false;
    }
  }

  private static List<Path> matching(Path folder, String part) {
    if (part.equals(".") || part.equals("..")) {
      return List.of(folder.resolve(part));
    }
    List<Path> paths = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, part)) {
        stream.forEach(path -> paths.add(path));
      } catch (IOException
          | DirectoryIteratorException
          | java.util.regex.PatternSyntaxException e) {
        return List.of();
      }
    }
    return paths;
  }

  /** What all operands lie below; of a single one itself. */
  private static Path common(List<Path> operands) {
    List<Path> places = operands.stream().map(PlanSearch::place).toList();
    if (places.size() == 1) {
      return places.get(0);
    }
    Path common = places.get(0).getParent();
    for (Path place : places) {
      while (common != null && (!place.startsWith(common) || place.equals(common))) {
        common = common.getParent();
      }
    }
    return common == null ? places.get(0).getRoot() : common;
  }

  private static Path place(Path operand) {
    Path whole = operand.toAbsolutePath().normalize();
    return isTable(whole)
        ? whole.resolveSibling(withoutEnding(whole.getFileName().toString()))
        : whole;
  }

  private static String withoutEnding(String name) {
    return name.substring(0, name.length() - TABLE.length());
  }

  private static boolean isTable(Path path) {
    return path.getFileName() != null
        && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(TABLE)
        && !Files.isDirectory(path);
  }

  private void operand(Path operand, Path common) {
    if (!Files.exists(operand)) {
      throw Failure.usage(call.messages().get("error.no-folder", call.shown(operand)));
    }
    if (isTable(operand)) {
      tables.add(new Found(units(place(operand), common), operand));
      return;
    }
    Path folder = call.planFolder(operand.toString()).toAbsolutePath().normalize();
    int before = plans.size() + twice.size();
    search(folder, common);
    if (plans.size() + twice.size() == before) {
      throw Failure.usage(call.messages().get("error.rollup-no-plan", call.shown(operand)));
    }
  }

  private static List<String> units(Path place, Path common) {
    List<String> units = new ArrayList<>();
    if (place.startsWith(common) && !place.equals(common)) {
      common.relativize(place).forEach(name -> units.add(name.toString()));
    }
    return units;
  }

  private void search(Path folder, Path common) {
    boolean plan = PlanFolder.isPlan(folder);
    int before = plans.size() + twice.size();
    for (Path below : folders(folder)) {
      if (!plan || !OWN.contains(below.getFileName().toString())) {
        search(below, common);
      }
    }
    if (!plan) {
      return;
    }
    if (plans.size() + twice.size() > before) {
      above.add(folder);
    } else if (!seen.add(real(folder))) {
      twice.add(folder);
    } else {
      List<String> units = units(folder, common);
      plans.add(
          new Found(
              units.isEmpty() ? List.of(String.valueOf(folder.getFileName())) : units, folder));
    }
  }

  private List<Path> folders(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .filter(path -> Files.isDirectory(path, java.nio.file.LinkOption.NOFOLLOW_LINKS))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw Failure.files(call.messages().get("error.unread-folder", call.shown(folder)));
    }
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder;
    }
  }
}
