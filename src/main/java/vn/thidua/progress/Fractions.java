package vn.thidua.progress;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Decimals as exact fractions. A pace of 20/30 of a month has no finite decimal, and a limit must
 * not hang on its last digit.
 */
final class Fractions {
  static final BigFraction HUNDRED = BigFraction.of(100);

  private Fractions() {}

  static BigFraction of(BigDecimal number) {
    return number.scale() <= 0
        ? BigFraction.of(number.toBigIntegerExact())
        : BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  /** The quotient; empty where the denominator is 0. */
  static Optional<BigFraction> ratio(BigFraction numerator, BigFraction denominator) {
    return denominator.signum() == 0
        ? Optional.empty()
        : Optional.of(numerator.divide(denominator));
  }
}
