package vn.thidua.source;

import java.util.Map;
import vn.thidua.finding.Place;
import vn.thidua.plan.Places;

/** The places of a YAML mapping and of the values under its keys. */
record KeyPlaces(Place whole, Map<String, Place> keys) implements Places {
  @Override
  public Place of(String key) {
    return keys.getOrDefault(key, whole);
  }

  @Override
  public boolean has(String key) {
    return keys.containsKey(key);
  }
}
