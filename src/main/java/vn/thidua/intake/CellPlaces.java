package vn.thidua.intake;

import vn.thidua.finding.Place;
import vn.thidua.plan.Places;

/** The place of a value in a table that was sent: one cell. */
record CellPlaces(Place whole) implements Places {
  @Override
  public Place of(String key) {
    return whole;
  }
}
