package vn.thidua.plan;

/**
 * How a meeting voted on a nomination; a row of {@code votes.csv}.
 *
 * @param meeting the meeting's id, as written
 * @param nomination the nomination's id, as written
 * @param absent members who did not vote
 * @param blank ballots that say neither or are void
 */
public record Vote(
    String meeting,
    String nomination,
    int inFavour,
    int against,
    int absent,
    int blank,
    Places places) {
  /** How many members voted. */
  public int cast() {
    return inFavour + against + blank;
  }

  /** How many members there are by this count. */
  public int members() {
    return cast() + absent;
  }
}
