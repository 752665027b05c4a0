package vn.thidua.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was made of the texts last seen. The names and headings of a campaign come again and again;
 * texts that somebody sent may be any number, so that all is forgotten when there are too many, and
 * long ones are not kept.
 */
public final class Remembered<V> {
  private static final int MOST = 1 << 15;
  private static final int LONGEST = 200;

  private final Map<String, V> known = new ConcurrentHashMap<>();
  private final Function<String, V> make;

  /**
   * @param make gives the same for the same text, and never null
   */
  public Remembered(Function<String, V> make) {
    this.make = make;
  }

  /** What is made of a text. */
  public V of(String text) {
    V before = known.get(text);
    if (before != null) {
      return before;
    }
    V made = make.apply(text);
    if (text.length() <= LONGEST) {
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(text, made);
    }
    return made;
  }
}
