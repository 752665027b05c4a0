package vn.thidua.plan;

/** The id of an indicator (chỉ tiêu), so that it can't be passed for another kind of id. */
public record IndicatorId(String value) implements Comparable<IndicatorId> {
  @Override
  public int compareTo(IndicatorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
