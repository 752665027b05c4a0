package vn.thidua.plan;

/** The id of a movement (phong trào thi đua), so that it can't be passed for another kind of id. */
public record MovementId(String value) implements Comparable<MovementId> {
  @Override
  public int compareTo(MovementId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
