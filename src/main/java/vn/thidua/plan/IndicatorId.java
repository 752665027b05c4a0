package vn.thidua.plan;

/** The id of an indicator (chỉ tiêu), so that it can't be passed for another kind of id. */
public record IndicatorId(String value) implements Comparable<IndicatorId> {
  @Override
  public int compareTo(IndicatorId other) {
    return value.compareTo(other.value);
  }

  /** By hand: a record's own is linked through method handles, which each start would wait for. */
  @Override
  public boolean equals(Object other) {
    return other instanceof IndicatorId id && value.equals(id.value);
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
