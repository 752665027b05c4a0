package vn.thidua.ranking;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/** Decimals of the files as exact fractions, and their order. */
public final class Exact {
  static final BigFraction HUNDRED = BigFraction.of(100);

  private Exact() {}

  /** A decimal as the fraction that it is. */
  public static BigFraction of(BigDecimal number) {
    if (number.scale() == 0) {
      return BigFraction.of(number.unscaledValue());
    }
    return number.scale() < 0
        ? BigFraction.of(number.toBigIntegerExact())
        : BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }

  /**
   * The order of two fractions. {@link BigFraction#compareTo} of commons-numbers 1.2 puts −2 above
   * −1.
   */
  public static int compare(BigFraction a, BigFraction b) {
    return a.subtract(b).signum();
  }
}
