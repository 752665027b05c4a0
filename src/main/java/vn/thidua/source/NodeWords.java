package vn.thidua.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What a YAML file says, without the places at which it says it: two files with the same words are
 * read as the same plan. Keys count in the order in which they stand.
 */
final class NodeWords {
  private final List<String> words = new ArrayList<>();

  private NodeWords() {}

  static List<String> of(Node node) {
    NodeWords words = new NodeWords();
    words.add(node);
    return words.words;
  }

  private void add(Node node) {
    if (node instanceof Node.Scalar scalar) {
      words.add("=" + Normalizer.normalize(scalar.text(), Normalizer.Form.NFC));
    } else if (node instanceof Node.Sequence sequence) {
      words.add("[");
      sequence.items().forEach(this::add);
      words.add("]");
    } else if (node instanceof Node.Mapping mapping) {
      words.add("{");
      mapping
          .entries()
          .forEach(
              (key, entry) -> {
                words.add(":" + Normalizer.normalize(key, Normalizer.Form.NFC));
                add(entry.value());
              });
      words.add("}");
    } else {
      words.add("");
    }
  }
}
