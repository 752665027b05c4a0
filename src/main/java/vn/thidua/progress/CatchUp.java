package vn.thidua.progress;

import java.time.YearMonth;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What is needed to reach the target after all.
 *
 * @param missing from the actual value to the target, in the indicator's unit; negative where it
 *     must fall
 * @param perMonth what each remaining month must bring, in the indicator's unit
 * @param outOfReach the first month from which even the best month so far, repeated, would no
 *     longer do
 */
public record CatchUp(BigFraction missing, BigFraction perMonth, Optional<YearMonth> outOfReach) {}
