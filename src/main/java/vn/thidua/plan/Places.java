package vn.thidua.plan;

import vn.thidua.finding.Place;

/** Where a record and its values were written. */
public interface Places {
  /** The place of the record itself. */
  Place whole();

  /** The place of a key's value, or of the whole record where the key was left out. */
  Place of(String key);

  /** Whether the key was written. */
  default boolean has(String key) {
    return !of(key).equals(whole());
  }
}
