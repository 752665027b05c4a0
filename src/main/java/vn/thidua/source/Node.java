package vn.thidua.source;

import java.util.List;
import java.util.Map;
import vn.thidua.finding.Place;

/** A value of a YAML file with its place. */
sealed interface Node {
  /** Where the value begins. */
  Place place();

  /** Text, a number or a date: what stands in the file, cleaned to NFC. */
  record Scalar(String text, Place place) implements Node {}

  /** A key without a value. */
  record Empty(Place place) implements Node {}

  /** A list. */
  record Sequence(List<Node> items, Place place) implements Node {}

  /** Keys and values in the order of the file. */
  record Mapping(Map<String, Entry> entries, Place place) implements Node {}

  /** A value with the place of its key. */
  record Entry(Place key, Node value) {}
}
