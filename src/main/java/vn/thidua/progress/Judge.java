package vn.thidua.progress;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.ReportingRules;

/**
 * Puts what is reached into words.
 *
 * @param rules with the limits of the statuses
 * @param over whether the time in which the target is to be reached is over
 */
record Judge(ReportingRules rules, boolean over) {

  /**
   * The status.
   *
   * @param whole whether no village is missing from a sum of which less is better
   */
  Status status(Yardstick yardstick, BigFraction actual, BigFraction pace, boolean whole) {
    if (yardstick.met(actual) && whole && (over || !yardstick.openToTheEnd())) {
      return Status.DONE;
    }
    if (yardstick.broken(actual)) {
      return Status.BEHIND;
    }
    Optional<BigFraction> ratio = yardstick.paceRatio(actual, pace);
    if (ratio.isEmpty()) {
      return yardstick.keepsUp(actual, pace) ? Status.ON_TRACK : Status.BEHIND;
    }
    BigFraction percent = ratio.get().multiply(Fractions.HUNDRED);
    if (Fractions.compare(percent, Fractions.of(rules.onTrack())) >= 0) {
      return Status.ON_TRACK;
    }
    return Fractions.compare(percent, Fractions.of(rules.slow())) >= 0
        ? Status.SLOW
        : Status.BEHIND;
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
