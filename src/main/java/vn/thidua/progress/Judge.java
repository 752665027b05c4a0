package vn.thidua.progress;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.ReportingRules;

/**
 * Puts what is reached into words.
 *
 * @param onTrack the pace ratio from which an indicator is on track, 1 for 100 %
 * @param slow the pace ratio from which it is slow rather than behind
 * @param over whether the time in which the target is to be reached is over
 */
record Judge(BigFraction onTrack, BigFraction slow, boolean over) {

  /** With the limits that a plan has set. */
  static Judge of(ReportingRules rules, boolean over) {
    return of(rules.onTrack(), rules.slow(), over);
  }

  /** With limits in percent. */
  static Judge of(BigDecimal onTrack, BigDecimal slow, boolean over) {
    return new Judge(Fractions.of(onTrack).divide(100), Fractions.of(slow).divide(100), over);
  }

  /**
   * The status.
   *
   * @param ratio the pace ratio; empty where its denominator is 0
   * @param whole whether no village is missing from a sum of which less is better
   */
  Status status(
      Yardstick yardstick,
      BigFraction actual,
      BigFraction pace,
      Optional<BigFraction> ratio,
      boolean whole) {
    if (yardstick.met(actual) && whole && (over || !yardstick.openToTheEnd())) {
      return Status.DONE;
    }
    if (yardstick.broken(actual)) {
      return Status.BEHIND;
    }
    if (ratio.isEmpty()) {
      return yardstick.keepsUp(actual, pace) ? Status.ON_TRACK : Status.BEHIND;
    }
    if (Fractions.compare(ratio.get(), onTrack) >= 0) {
      return Status.ON_TRACK;
    }
    return Fractions.compare(ratio.get(), slow) >= 0 ? Status.SLOW : Status.BEHIND;
  }

  /** The official word once the time is over; empty before. */
  Optional<Result> result(Yardstick yardstick, Optional<BigFraction> value, boolean whole) {
    if (!over) {
      return Optional.empty();
    }
    if (value.isEmpty()) {
      return Optional.of(Result.NOT_ASSESSED);
    }
    if (!yardstick.met(value.get())) {
      return Optional.of(Result.MISSED);
    }
    return Optional.of(
        !whole
            ? Result.NOT_ASSESSED
            : yardstick.exceeded(value.get()) ? Result.EXCEEDED : Result.MET);
  }
}
