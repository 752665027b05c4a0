package vn.thidua.plan;

import java.util.List;
import java.util.Optional;
import vn.thidua.finding.Place;

/**
 * A value of a file as it was written, whatever it means, with the values inside it in their order.
 *
 * @param key under which it stands in its record; of a list's item the id by which it is known in
 *     brackets, as in {@code [kim-son]}, nothing in them where it has none
 * @param text of a single value; absent of a record and a list
 * @param place where the value begins
 */
public record Written(String key, Optional<String> text, List<Written> inside, Place place) {
  private static final String BRACKET = "[";
  private static final String NAMELESS = "[]";

  public Written {
    inside = List.copyOf(inside);
  }

  /** The key of a list's item. */
  public static String item(String id) {
    return BRACKET + id + "]";
  }

  /** Whether it is a list, whose order says something. */
  public boolean isList() {
    return !inside.isEmpty() && inside.get(0).key.startsWith(BRACKET);
  }

  /** Whether it is a list of items that have no ids. */
  public boolean isPlainList() {
    return !inside.isEmpty() && inside.get(0).key.equals(NAMELESS);
  }

  /** The way to a value inside one that is found on this way. */
  public static String way(String way, String key) {
    return way.isEmpty() || key.startsWith(BRACKET) ? way + key : way + "." + key;
  }
}
