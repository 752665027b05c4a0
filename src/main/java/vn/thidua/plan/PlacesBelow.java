package vn.thidua.plan;

import vn.thidua.finding.Place;

/** Places in the files of a plan below, as seen from the folder of the plan at the top. */
record PlacesBelow(String folder, Places own) implements Places {
  @Override
  public Place whole() {
    return own.whole().below(folder);
  }

  @Override
  public Place of(String key) {
    return own.of(key).below(folder);
  }

  @Override
  public boolean has(String key) {
    return own.has(key);
  }
}
