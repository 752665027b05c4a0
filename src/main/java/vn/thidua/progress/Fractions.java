package vn.thidua.progress;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Decimals as exact fractions. A pace of 20/30 of a month has no finite decimal, and a limit must
 * not hang on its last digit.
 *
 * <p>{@link BigFraction#compareTo} of Commons Numbers 1.2 compares two fractions below 0 by their
 * absolute values, so that −3 comes after −2: fractions are compared here, and nowhere otherwise.
 */
public final class Fractions {
  /** 100, for percentages. */
  public static final BigFraction HUNDRED = BigFraction.of(100);

  private Fractions() {}

  /** By value. */
  public static final Comparator<BigFraction> ORDER = Fractions::compare;

  /** Below 0, 0 or above 0 as the first is less than, equal to or more than the second. */
  public static int compare(BigFraction a, BigFraction b) {
    if (a.signum() != b.signum()) {
      return Integer.compare(a.signum(), b.signum());
    }
    if (a.getDenominator().equals(b.getDenominator())) {
      int order = a.getNumerator().compareTo(b.getNumerator());
      return a.getDenominator().signum() < 0 ? -order : order;
    }
    BigInteger left = a.getNumerator().multiply(b.getDenominator());
    BigInteger right = b.getNumerator().multiply(a.getDenominator());
    // Either denominator may carry the sign.
    boolean turned = a.getDenominator().signum() != b.getDenominator().signum();
    return turned ? right.compareTo(left) : left.compareTo(right);
  }

  /** A decimal as the fraction that it is. */
  public static BigFraction of(BigDecimal number) {
    if (number.scale() == 0) {
      return BigFraction.of(number.unscaledValue());
    }
    return number.scale() < 0
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
