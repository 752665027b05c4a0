package vn.thidua.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thidua.finding.Place;

/**
 * A file changed in one place: every key left out, renamed or added, every value exchanged for
 * another kind of value or for each of the given scalars, every list with an item more or less.
 */
final class Mutants {
  private static final Place NOWHERE = Place.ofFile("mutant");

  /** A changed file and what was changed. */
  record Mutant(String change, Node root) {}

  private final List<String> scalars;

  /**
   * @param scalars what each scalar is exchanged for
   */
  Mutants(Iterable<String> scalars) {
    this.scalars = new ArrayList<>();
    scalars.forEach(this.scalars::add);
  }

  Stream<Mutant> of(Node root) {
    return of("", root, Function.identity());
  }

  private Stream<Mutant> of(String path, Node node, Function<Node, Node> whole) {
    Stream<Node> others =
        Stream.concat(
            Stream.of(
                new Node.Empty(NOWHERE),
                new Node.Mapping(Map.of(), NOWHERE),
                new Node.Sequence(List.of(), NOWHERE),
                new Node.Sequence(List.of(scalar("7"), scalar("8")), NOWHERE),
                new Node.Sequence(List.of(scalar("8"), scalar("7")), NOWHERE)),
            scalars.stream().map(Mutants::scalar));
    Stream<Mutant> exchanged =
        others.map(other -> new Mutant(path + " = " + shown(other), whole.apply(other)));
    if (node instanceof Node.Mapping mapping) {
      return Stream.concat(exchanged, ofMapping(path, mapping, whole));
    }
    if (node instanceof Node.Sequence sequence) {
      return Stream.concat(exchanged, ofSequence(path, sequence, whole));
    }
    return exchanged;
  }

  private Stream<Mutant> ofMapping(String path, Node.Mapping mapping, Function<Node, Node> whole) {
    List<Stream<Mutant>> mutants = new ArrayList<>();
    mutants.add(
        Stream.of(
            new Mutant(
                path + " + unknown", whole.apply(with(mapping, "unknown", scalar("something"))))));
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              mutants.add(
                  Stream.of(
                      new Mutant(path + " - " + key, whole.apply(without(mapping, key))),
                      new Mutant(
                          path + " " + key + " renamed",
                          whole.apply(with(without(mapping, key), key + "x", entry.value())))));
              mutants.add(
                  of(
                      path + "/" + key,
                      entry.value(),
                      value -> whole.apply(with(mapping, key, value))));
            });
    return mutants.stream().flatMap(Function.identity());
  }

  private Stream<Mutant> ofSequence(
      String path, Node.Sequence sequence, Function<Node, Node> whole) {
    List<Stream<Mutant>> mutants = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      int at = i;
      List<Node> fewer = new ArrayList<>(sequence.items());
      fewer.remove(at);
      mutants.add(Stream.of(new Mutant(path + " - item " + at, whole.apply(list(fewer)))));
      mutants.add(
          of(
              path + "/" + at,
              sequence.items().get(at),
              value -> {
                List<Node> items = new ArrayList<>(sequence.items());
                items.set(at, value);
                return whole.apply(list(items));
              }));
    }
    for (Node more : List.of(scalar("9"), scalar("x"), new Node.Empty(NOWHERE))) {
      List<Node> items = new ArrayList<>(sequence.items());
      items.add(more);
      mutants.add(Stream.of(new Mutant(path + " + item " + shown(more), whole.apply(list(items)))));
    }
    return mutants.stream().flatMap(Function.identity());
  }

  private static Node list(List<Node> items) {
    return new Node.Sequence(items, NOWHERE);
  }

  private static Node scalar(String text) {
    return new Node.Scalar(text, NOWHERE, text);
  }

  private static Node.Mapping with(Node.Mapping mapping, String key, Node value) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>(mapping.entries());
    entries.put(key, new Node.Entry(NOWHERE, value));
    return new Node.Mapping(entries, NOWHERE);
  }

  private static Node.Mapping without(Node.Mapping mapping, String key) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>(mapping.entries());
    entries.remove(key);
    return new Node.Mapping(entries, NOWHERE);
  }

  private static String shown(Node node) {
    return node instanceof Node.Scalar scalar
        ? "“" + scalar.text() + "”"
        : node.getClass().getSimpleName();
  }
}
