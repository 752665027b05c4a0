package vn.thidua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thidua.difference.Difference;
import vn.thidua.difference.Difference.Topic;
import vn.thidua.difference.WrittenDifferences;
import vn.thidua.plan.Written;
import vn.thidua.source.InputDigest;
import vn.thidua.source.Inputs;
import vn.thidua.source.PlanFolder;
import vn.thidua.source.WrittenFile;
import vn.thidua.source.WrittenRows;

/**
 * The files of two states that differ beside what was told by their values: of a YAML file each
 * value that nobody named, of others that they differ.
 */
final class ChangedFiles {
  /** No document rests on them, and they are the plan's all the same. */
  private static final List<String> BESIDE =
      List.of("closings.csv", "contacts.csv", "documents.csv");

  /** The YAML files of which values are told by name: what else differs there is form. */
  private static final Set<String> NAMED = Set.of("plan.yaml", "movements.yaml", "phases.yaml");

  private final Invocation call;
  private final Path before;
  private final Path after;
  private final Set<String> inside;

  /**
   * @param inside the folders of the plans inside the plan, seen from its own
   */
  ChangedFiles(Invocation call, Path before, Path after, Set<String> inside) {
    this.call = call;
    this.before = before;
    this.after = after;
    this.inside = inside;
  }

  /** The files that are told row by row, with the topic under which that is. */
  private static Optional<Topic> byRow(String name) {
    if (name.equals("targets.csv")) {
      return Optional.of(Topic.TARGETS);
    }
    return name.startsWith("reports/") ? Optional.of(Topic.REPORTS) : Optional.empty();
  }

  /**
   * @param told what was told of the values
   */
  List<Difference> beside(List<Difference> told) {
    SortedMap<String, String> old = digests(before);
    SortedMap<String, String> now = digests(after);
    Set<String> names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    names.removeIf(name -> old.containsKey(name) && old.get(name).equals(now.get(name)));
    List<Difference> differences = new ArrayList<>();
    for (String name : names) {
      boolean stayed = old.containsKey(name) && now.containsKey(name);
      if (stayed && name.endsWith(".yaml")) {
        differences.addAll(yaml(name, told));
      } else if (byRow(name).isEmpty()) {
        differences.add(Difference.ofFile(name, old.containsKey(name), now.containsKey(name)));
      }
    }
    Set<Topic> topics = told.stream().map(Difference::topic).collect(Collectors.toSet());
    for (Topic topic : EnumSet.of(Topic.TARGETS, Topic.REPORTS)) {
      List<String> rows =
          names.stream().filter(name -> byRow(name).filter(topic::equals).isPresent()).toList();
      if (!topics.contains(topic) && !rows(before, rows).equals(rows(after, rows))) {
        rows.forEach(
            name ->
                differences.add(
                    Difference.ofFile(name, old.containsKey(name), now.containsKey(name))));
      }
    }
    return differences;
  }

  private List<Difference> yaml(String name, List<Difference> told) {
    Optional<Written> old = written(before, name);
    Optional<Written> now = written(after, name);
    List<Difference> unsaid =
        old.isPresent() && now.isPresent()
            ? WrittenDifferences.between(old.get(), now.get(), told)
            : List.of();
    boolean form =
        NAMED.contains(name.substring(name.lastIndexOf('/') + 1))
            && old.isPresent()
            && now.isPresent();
    return unsaid.isEmpty() && !form ? List.of(Difference.ofFile(name, true, true)) : unsaid;
  }

  private Optional<Written> written(Path folder, String name) {
    try {
      return WrittenFile.of(name, content(folder, name));
    } catch (IOException e) {
      throw unread(name, e);
    }
  }

  /** The rows of these files, in whichever of them and in whatever order they stand. */
  private List<String> rows(Path folder, List<String> names) {
    return names.stream()
        .filter(name -> Files.exists(folder.resolve(name)))
        .flatMap(
            name -> {
              try {
                return WrittenRows.of(name, content(folder, name)).stream();
              } catch (IOException e) {
                throw unread(name, e);
              }
            })
        .sorted()
        .toList();
  }

  /** The digests of the plan's files, and of those of the organisations' plans inside it. */
  private SortedMap<String, String> digests(Path folder) {
    SortedMap<String, String> digests = new TreeMap<>();
    digests(folder, "", digests);
    inside.stream()
        .filter(one -> PlanFolder.isPlan(folder.resolve(one)))
        .forEach(one -> digests(folder, one + "/", digests));
    return digests;
  }

  private void digests(Path folder, String within, SortedMap<String, String> digests) {
    InputDigest.of(folder.resolve(within), finding -> {})
        .map(Inputs::digests)
        .orElse(new TreeMap<>())
        .forEach((name, digest) -> digests.put(within + name, digest));
    for (String name : BESIDE) {
      if (Files.isRegularFile(folder.resolve(within + name))) {
        try {
          digests.put(within + name, HexFormat.of().formatHex(content(folder, within + name)));
        } catch (IOException e) {
          throw unread(within + name, e);
        }
      }
    }
  }

  private static byte[] content(Path folder, String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }

  private Failure unread(String name, IOException e) {
    return Failure.files(
        call.messages().get("error.read", name, IoReason.ofReading(e, call.messages())));
  }
}
