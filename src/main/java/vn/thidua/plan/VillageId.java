package vn.thidua.plan;

import java.util.Optional;

/**
 * The id of a village (thôn), or whatever the plan's reporting units are, so that it can't be
 * passed for another kind of id. A unit of a unit's own plan is called by both ids, as {@code
 * kim-hoa/thon-3}.
 */
public record VillageId(String value) implements Comparable<VillageId> {
  private static final char BELOW = '/';

  /** The id by which a unit of this unit's own plan is called above it. */
  public VillageId below(VillageId unit) {
    return new VillageId(value + BELOW + unit.value);
  }

  /** The id of the unit at the top. */
  VillageId first() {
    int end = value.indexOf(BELOW);
    return end < 0 ? this : new VillageId(value.substring(0, end));
  }

  /** The id within the plan of the unit at the top; empty where it is that unit itself. */
  Optional<VillageId> within() {
    int end = value.indexOf(BELOW);
    return end < 0 ? Optional.empty() : Optional.of(new VillageId(value.substring(end + 1)));
  }

  @Override
  public int compareTo(VillageId other) {
    return value.compareTo(other.value);
  }

  /** By hand: a record's own is linked through method handles, which each start would wait for. */
  @Override
  public boolean equals(Object other) {
    return other instanceof VillageId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
