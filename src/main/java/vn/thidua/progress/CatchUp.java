package vn.thidua.progress;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What is needed to reach the target after all.
 *
 * @param missing from the actual value to the target, in the indicator's unit; negative where it
 *     must fall
 * @param left the months that can still bring something; of a season only its own
 * @param perMonth what each of them must bring, in the indicator's unit; empty where none is left
 * @param best the most that a month of this year or last brought so far; known of flows only
 * @param outOfReach the first month from which even the best month, repeated to the end, would no
 *     longer do; empty where it would, or no month has brought anything yet
 */
public record CatchUp(
    BigFraction missing,
    List<YearMonth> left,
    Optional<BigFraction> perMonth,
    Optional<BigFraction> best,
    Optional<YearMonth> outOfReach) {
  public CatchUp {
    left = List.copyOf(left);
  }
}
