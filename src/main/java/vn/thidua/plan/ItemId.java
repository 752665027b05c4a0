package vn.thidua.plan;

/** The id of a part of a rubric, so that it can't be passed for another kind of id. */
public record ItemId(String value) implements Comparable<ItemId> {
  @Override
  public int compareTo(ItemId other) {
    return value.compareTo(other.value);
  }

  /** By hand: a record's own is linked through method handles, which each start would wait for. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ItemId id && value.equals(id.value);
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
