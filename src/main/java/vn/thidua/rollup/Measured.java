package vn.thidua.rollup;

import vn.thidua.plan.Better;
import vn.thidua.plan.Kind;
import vn.thidua.plan.ShareBase;

/**
 * An indicator as one or many plans have it.
 *
 * @param movement the name of its movement
 */
public record Measured(
    String movement,
    String id,
    String name,
    String unit,
    Kind kind,
    Better better,
    ShareBase base) {

  /** What must be the same for two to be added up. */
  String key() {
    return String.join("\u0000", id, unit, kind.name(), better.name(), base.name());
  }

  /** Whether the two are added up. */
  public boolean isSame(Measured other) {
    return key().equals(other.key());
  }
}
