package vn.thidua.plan;

import java.math.BigDecimal;

/**
 * What is to be reached, in the indicator's unit: one amount ({@code low} equals {@code high}) or a
 * range.
 */
public record Target(BigDecimal low, BigDecimal high) {
  public static Target of(BigDecimal amount) {
    return new Target(amount, amount);
  }

  public boolean isRange() {
    return low.compareTo(high) != 0;
  }
}
