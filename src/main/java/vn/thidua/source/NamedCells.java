package vn.thidua.source;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.text.Unicode;

/**
 * What the cells of a column name, found by their bytes. A spelling is looked up as text once and
 * known from then on.
 */
final class NamedCells {
  /** More spellings than these are not kept. */
  private static final int MOST = 1 << 14;

  private final Map<String, Integer> numbers;
  private final Function<String, Optional<String>> ids;
  private byte[][] spellings = new byte[256][];
  private int[] values = new int[256];
  private int size;

  /**
   * @param numbers of the ids
   * @param ids the id that a text means
   */
  NamedCells(Map<String, Integer> numbers, Function<String, Optional<String>> ids) {
    this.numbers = numbers;
    this.ids = ids;
  }

  /** The number of a spelling that is known; below 0 of another. */
  int find(byte[] bytes, int from, int to) {
    for (int slot = slot(bytes, from, to); spellings[slot] != null; slot = next(slot)) {
      if (same(spellings[slot], bytes, from, to)) {
        return values[slot];
      }
    }
    return -1;
  }

  /** Whether a cell holds these bytes; for so few, faster than the library's way. */
  static boolean same(byte[] known, byte[] bytes, int from, int to) {
    if (known.length != to - from) {
      return false;
    }
    for (int i = 0; i < known.length; i++) {
      if (known[i] != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }

  /** Looks a spelling up; below 0 where it names nothing. */
  int learn(String text, byte[] bytes, int from, int to) {
    Integer number = ids.apply(Unicode.clean(text)).map(numbers::get).orElse(null);
    if (number == null || text.isBlank()) {
      return -1;
    }
    if (size < MOST) {
      if (2 * size >= spellings.length) {
        grow();
      }
      put(Arrays.copyOfRange(bytes, from, to), number);
    }
    return number;
  }

  private void put(byte[] spelling, int value) {
    int slot = slot(spelling, 0, spelling.length);
    while (spellings[slot] != null) {
      slot = next(slot);
    }
    spellings[slot] = spelling;
    values[slot] = value;
    size++;
  }

  private void grow() {
    byte[][] before = spellings;
    int[] numbered = values;
    spellings = new byte[2 * before.length][];
    values = new int[2 * before.length];
    size = 0;
    for (int i = 0; i < before.length; i++) {
      if (before[i] != null) {
        put(before[i], numbered[i]);
      }
    }
  }

  private int next(int slot) {
    return (slot + 1) & (spellings.length - 1);
  }

  private int slot(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return (hash ^ (hash >>> 15)) & (spellings.length - 1);
  }
}
