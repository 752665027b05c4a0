package vn.thidua.plan;

/**
 * The id of a document that the plan cites (căn cứ), so that it can't be passed for another kind of
 * id.
 */
public record BasisId(String value) implements Comparable<BasisId> {
  @Override
  public int compareTo(BasisId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
