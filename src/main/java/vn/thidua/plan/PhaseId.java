package vn.thidua.plan;

/** The id of a phase (đợt thi đua), so that it can't be passed for another kind of id. */
public record PhaseId(String value) implements Comparable<PhaseId> {
  @Override
  public int compareTo(PhaseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
