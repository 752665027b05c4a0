package vn.thidua.ranking;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a cap did.
 *
 * @param limit the most that is allowed
 * @param points what exceeded it
 */
public record Cut(Kind kind, BigFraction limit, BigFraction points) {
  /** Which cap, and whether it held. */
  public enum Kind {
    BONUS,
    MINUS,
    /** A bonus above the cap that was decided all the same. */
    ACCEPTED
  }
}
