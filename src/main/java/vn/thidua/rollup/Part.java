package vn.thidua.rollup;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Indicator;
import vn.thidua.progress.Fractions;
import vn.thidua.progress.Judgement;
import vn.thidua.progress.Total;

/**
 * What a plan brings of one indicator.
 *
 * @param low the plan's target, or the lower end of its range
 * @param high the same, or the upper end
 * @param baseline where the plan began
 * @param sum of its villages; empty where none has a value
 * @param reported how many villages have one
 * @param silent of a stock, how many villages with a target of their own have none
 * @param pace the part of the way that should be gone
 */
record Part(
    Measured measured,
    BigDecimal low,
    BigDecimal high,
    Optional<BigDecimal> baseline,
    Optional<Total.Sum> sum,
    int reported,
    int silent,
    BigFraction pace) {

  static Part of(Total total) {
    Indicator indicator = total.indicator();
    return new Part(
        new Measured(
            total.movement().name(),
            indicator.id().value(),
            indicator.name(),
            indicator.unit(),
            indicator.kind(),
            indicator.better(),
            indicator.base()),
        indicator.target().low(),
        indicator.target().high(),
        indicator.baseline(),
        total.sum(),
        total.reported(),
        total.silent(),
        total.pace());
  }

  /** The same as another indicator, in another unit. */
  Part as(Measured other, BigDecimal factor) {
    if (factor.compareTo(BigDecimal.ONE) == 0) {
      return with(other);
    }
    return new Part(
        other,
        low.multiply(factor),
        high.multiply(factor),
        baseline.map(factor::multiply),
        sum.map(
            own ->
                new Total.Sum(
                    own.of().isPresent() ? own.value() : own.value().multiply(factor),
                    own.of(),
                    own.estimated())),
        reported,
        silent,
        pace);
  }

  private Part with(Measured other) {
    return measured.equals(other)
        ? this
        : new Part(other, low, high, baseline, sum, reported, silent, pace);
  }

  Judgement.Aim aim() {
    return new Judgement.Aim(Fractions.of(low), Fractions.of(high), baseline.map(Fractions::of));
  }
}
