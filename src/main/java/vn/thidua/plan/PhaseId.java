package vn.thidua.plan;

/** The id of a phase (đợt thi đua), so that it can't be passed for another kind of id. */
public record PhaseId(String value) implements Comparable<PhaseId> {
  @Override
  public int compareTo(PhaseId other) {
    return value.compareTo(other.value);
  }

  /** By hand: a record's own is linked through method handles, which each start would wait for. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PhaseId id && value.equals(id.value);
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
