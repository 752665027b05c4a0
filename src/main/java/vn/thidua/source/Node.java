package vn.thidua.source;

import java.util.List;
import java.util.Map;
import vn.thidua.finding.Passage;
import vn.thidua.finding.Place;

/** A value of a YAML file with its place. */
sealed interface Node {
  /** Where the value begins. */
  Place place();

  /**
   * Text, a number or a date: what stands in the file, cleaned to NFC.
   *
   * @param source the whole file, in which the places within a long text are looked up
   */
  record Scalar(String text, Place place, String source) implements Node {
    /** The text as a passage that knows where each of its characters stands in the file. */
    Passage passage() {
      return new Passage(text, offset -> ScalarPlaces.at(this, offset));
    }
  }

  /** A key without a value. */
  record Empty(Place place) implements Node {}

  /** A list. */
  record Sequence(List<Node> items, Place place) implements Node {}

  /** Keys and values in the order of the file. */
  record Mapping(Map<String, Entry> entries, Place place) implements Node {}

  /** A value with the place of its key. */
  record Entry(Place key, Node value) {}
}
