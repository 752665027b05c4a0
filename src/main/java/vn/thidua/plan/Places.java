package vn.thidua.plan;

import java.util.Map;
import vn.thidua.finding.Place;

/**
 * Where a record was written.
 *
 * @param whole the place of the record itself
 * @param keys the place of each value, by its key
 */
public record Places(Place whole, Map<String, Place> keys) {
  public Places {
    keys = Map.copyOf(keys);
  }

  /** The place of a key's value, or of the whole record where the key was left out. */
  public Place of(String key) {
    return keys.getOrDefault(key, whole);
  }
}
