package vn.thidua.plan;

/**
 * The id of a village (thôn), or whatever the plan's reporting units are, so that it can't be
 * passed for another kind of id.
 */
public record VillageId(String value) implements Comparable<VillageId> {
  @Override
  public int compareTo(VillageId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
