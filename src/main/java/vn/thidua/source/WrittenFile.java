package vn.thidua.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plan.Written;

/** A YAML file as the values that were written in it, without regard to what they mean. */
public final class WrittenFile {
  /** By these an item of a list is known, the first that it has. */
  private static final List<String> IDS = List.of("id", "plan", "written");

  private WrittenFile() {}

  /**
   * The values of a file; empty where it is no YAML.
   *
   * @param file its path in the plan's folder
   */
  public static Optional<Written> of(String file, byte[] content) throws IOException {
    String text = new Lines(file, new ByteArrayInputStream(content), finding -> {}).whole();
    return YamlReader.read(file, text, finding -> {}).map(root -> value("", root));
  }

  private static Written value(String key, Node node) {
    List<Written> inside = new ArrayList<>();
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach((name, entry) -> inside.add(value(name, entry.value())));
    } else if (node instanceof Node.Sequence sequence) {
      boolean known = areKnown(sequence.items());
      sequence
          .items()
          .forEach(item -> inside.add(value(Written.item(known ? id(item) : ""), item)));
    }
    Optional<String> single =
        node instanceof Node.Scalar scalar
            ? Optional.of(scalar.text())
            : node instanceof Node.Empty ? Optional.of("") : Optional.empty();
    return new Written(key, single, inside, node.place());
  }

  /** Whether every item has an id of its own. */
  private static boolean areKnown(List<Node> items) {
    Set<String> ids = new HashSet<>();
    return items.stream().map(WrittenFile::id).allMatch(id -> !id.isEmpty() && ids.add(id));
  }

  private static String id(Node item) {
    Map<String, Node.Entry> entries =
        item instanceof Node.Mapping mapping ? mapping.entries() : Map.of();
    return IDS.stream()
        .filter(entries::containsKey)
        .map(key -> entries.get(key).value())
        .map(value -> value instanceof Node.Scalar scalar ? scalar.text() : "")
        .findFirst()
        .orElse("");
  }
}
