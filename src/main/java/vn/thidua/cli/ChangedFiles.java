package vn.thidua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thidua.difference.Difference;
import vn.thidua.difference.Difference.Topic;
import vn.thidua.source.CanonicalForm;
import vn.thidua.source.InputDigest;
import vn.thidua.source.Inputs;

/**
 * The files of two states that differ beside what was told by their values: those that are not
 * compared value by value, and those that are and of which nothing at all was named.
 */
final class ChangedFiles {
  /** Compared row by row. */
  private static final String TARGETS = "targets.csv";

  private static final String REPORTS = "reports/";

  /** No document rests on them, and they are the plan's all the same. */
  private static final List<String> BESIDE =
      List.of("closings.csv", "contacts.csv", "documents.csv");

  /** What is told of the values of a file. */
  private static final Map<String, Set<Topic>> TOPICS =
      Map.of(
          "plan.yaml", EnumSet.of(Topic.PLAN, Topic.BASES, Topic.BODIES, Topic.VILLAGES),
          "movements.yaml", EnumSet.of(Topic.MOVEMENTS, Topic.INDICATORS),
          "phases.yaml", EnumSet.of(Topic.PHASES));

  private final Invocation call;
  private final Path before;
  private final Path after;

  ChangedFiles(Invocation call, Path before, Path after) {
    this.call = call;
    this.before = before;
    this.after = after;
  }

  /**
   * @param told what was told of the values
   */
  List<Difference> beside(List<Difference> told) {
    Set<Topic> topics = told.stream().map(Difference::topic).collect(Collectors.toSet());
    SortedMap<String, String> old = digests(before);
    SortedMap<String, String> now = digests(after);
    Set<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String name : names) {
      boolean was = old.containsKey(name);
      boolean is = now.containsKey(name);
      boolean same = was && is && old.get(name).equals(now.get(name));
      if (!same && !isByValue(name) && (!was || !is || isUnsaid(name, topics))) {
        differences.add(Difference.ofFile(name, was, is));
      }
    }
    return differences;
  }

  private static boolean isByValue(String name) {
    return name.equals(TARGETS) || name.startsWith(REPORTS);
  }

  /** Whether nobody named what a file that differs says otherwise. */
  private boolean isUnsaid(String name, Set<Topic> told) {
    Set<Topic> own = TOPICS.getOrDefault(name, Set.of());
    return own.isEmpty()
        || (own.stream().noneMatch(told::contains)
            && !meaning(before, name).equals(meaning(after, name)));
  }

  private SortedMap<String, String> digests(Path folder) {
    SortedMap<String, String> digests =
        new TreeMap<>(
            InputDigest.of(folder, finding -> {}).map(Inputs::digests).orElse(new TreeMap<>()));
    for (String name : BESIDE) {
      if (Files.isRegularFile(folder.resolve(name))) {
        digests.put(name, text(folder, name));
      }
    }
    return digests;
  }

  /** The lines of a YAML file in its canonical form, without comments. */
  private List<String> meaning(Path folder, String name) {
    String text = text(folder, name);
    try {
      if (CanonicalForm.of(name, text.getBytes(StandardCharsets.UTF_8))
          instanceof CanonicalForm.Rewritten rewritten) {
        text = rewritten.text();
      }
    } catch (IOException e) {
      throw unread(name, e);
    }
    return text.lines()
        .map(line -> line.replaceFirst("(^|\\s)#.*$", "").stripTrailing())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private String text(Path folder, String name) {
    try {
      return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unread(name, e);
    }
  }

  private Failure unread(String name, IOException e) {
    return Failure.files(
        call.messages().get("error.read", name, IoReason.ofReading(e, call.messages())));
  }
}
