package vn.thidua.rollup;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.progress.Fractions;

/**
 * Amounts of many plans together: their sum, or of a share their mean, each weighing as much as the
 * whole that it is a part of. Before any whole is known, what is the same in all plans is known.
 */
final class Weighted {
  private final boolean share;
  private BigFraction sum = BigFraction.ZERO;
  private BigFraction weights = BigFraction.ZERO;
  private Optional<BigFraction> common = Optional.empty();
  private boolean differing;

  Weighted(boolean share) {
    this.share = share;
  }

  /**
   * Takes an amount in.
   *
   * @param weight empty for a share that was not reported
   */
  void add(BigFraction amount, Optional<BigDecimal> weight) {
    if (!share) {
      sum = sum.add(amount);
      return;
    }
    differing |= common.filter(one -> Fractions.compare(one, amount) != 0).isPresent();
    common = Optional.of(amount);
    if (weight.isPresent()) {
      BigFraction by = Fractions.of(weight.get());
      sum = sum.add(amount.multiply(by));
      weights = weights.add(by);
    }
  }

  /** What they make; empty where nothing says how to weigh amounts that differ. */
  Optional<BigFraction> value() {
    if (!share) {
      return Optional.of(sum);
    }
    if (weights.signum() != 0) {
      return Optional.of(sum.divide(weights));
    }
    return differing ? Optional.empty() : common;
  }
}
