package vn.thidua.commendation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import vn.thidua.text.Numbers;

/**
 * Prize money: a coefficient of the base salary, rounded up. Exact to the đồng.
 *
 * @param coefficient multiples of the base salary
 * @param salary the base salary on the day of the decision, in đồng
 * @param step the multiple up to which it is rounded, in đồng
 */
public record PrizeMoney(BigDecimal coefficient, BigDecimal salary, BigDecimal step) {
  /** Before it is rounded. */
  public BigDecimal exact() {
    return coefficient.multiply(salary).stripTrailingZeros();
  }

  /** What is paid, in whole đồng. */
  public BigDecimal paid() {
    return exact().divide(step, 0, RoundingMode.CEILING).multiply(step);
  }

  /** As one writes it: {@code 0,15 × 1.490.000 = 223.500 → 230.000}. */
  public String formula() {
    return formula(Numbers::vietnamese);
  }

  /**
   * As above.
   *
   * @param number how a number is written
   */
  public String formula(Function<BigDecimal, String> number) {
    String product =
        number.apply(plain(coefficient))
            + " × "
            + number.apply(salary)
            + " = "
            + number.apply(plain(exact()));
    return exact().compareTo(paid()) == 0 ? product : product + " → " + number.apply(paid());
  }

  /** Every decimal kept, without trailing zeros. */
  private static BigDecimal plain(BigDecimal number) {
    return Numbers.shortened(number, Math.max(0, number.scale()));
  }
}
