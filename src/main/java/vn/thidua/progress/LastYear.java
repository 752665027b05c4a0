package vn.thidua.progress;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Kind;

/**
 * The same months a year earlier: from the plan's first to the latest that this year's value rests
 * on.
 *
 * @param actual last year's value with its terms
 * @param ratio this year's value as a part of it, 1 for 100 % (bằng … cùng kỳ); empty for a share,
 *     and where last year's is not above 0
 * @param growth the ratio less 1, 0.1 for a rise of 10 % (tăng, giảm …); empty as the ratio
 * @param points of a share, by how many percentage points it rose
 */
public record LastYear(
    Actual actual,
    Optional<BigFraction> ratio,
    Optional<BigFraction> growth,
    Optional<BigFraction> points) {

  static LastYear of(Kind kind, BigFraction now, Actual then) {
    Optional<BigFraction> ratio =
        kind == Kind.SHARE || then.value().signum() <= 0
            ? Optional.empty()
            : Optional.of(now.divide(then.value()));
    return new LastYear(
        then,
        ratio,
        ratio.map(r -> r.subtract(BigFraction.ONE)),
        kind == Kind.SHARE ? Optional.of(now.subtract(then.value())) : Optional.empty());
  }
}
