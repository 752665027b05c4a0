package vn.thidua.progress;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Puts what is reached into words.
 *
 * @param onTrack the pace ratio in % from which an indicator is on track
 * @param slow the pace ratio in % from which it is slow rather than behind
 * @param over whether the time in which the target is to be reached is over
 */
record Judge(BigDecimal onTrack, BigDecimal slow, boolean over) {

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
    if (Fractions.compare(percent, Fractions.of(onTrack)) >= 0) {
      return Status.ON_TRACK;
    }
    return Fractions.compare(percent, Fractions.of(slow)) >= 0 ? Status.SLOW : Status.BEHIND;
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
