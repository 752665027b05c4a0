package vn.thidua.plan;

/** The id of a body with duties in the plan, so that it can't be passed for another kind of id. */
public record BodyId(String value) implements Comparable<BodyId> {
  @Override
  public int compareTo(BodyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
