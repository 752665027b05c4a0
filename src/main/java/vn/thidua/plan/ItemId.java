package vn.thidua.plan;

/** The id of a part of a rubric, so that it can't be passed for another kind of id. */
public record ItemId(String value) implements Comparable<ItemId> {
  @Override
  public int compareTo(ItemId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
