package vn.thidua.progress;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The straight line that lies nearest to the levels of some months by least squares, exact.
 *
 * @param meanMonth the mean of the months' numbers, 1 for the plan's first
 * @param mean of the levels
 * @param slope the change in a month
 */
public record TrendLine(BigFraction meanMonth, BigFraction mean, BigFraction slope) {

  /**
   * The line through two months or more.
   *
   * @param first the month whose number is 1
   */
  public static TrendLine through(List<MonthValue> months, YearMonth first) {
    BigFraction x = BigFraction.ZERO;
    BigFraction y = BigFraction.ZERO;
    for (MonthValue month : months) {
      x = x.add(number(month, first));
      y = y.add(month.value());
    }
    x = x.divide(months.size());
    y = y.divide(months.size());
    BigFraction together = BigFraction.ZERO;
    BigFraction apart = BigFraction.ZERO;
    for (MonthValue month : months) {
      BigFraction dx = BigFraction.of(number(month, first)).subtract(x);
      together = together.add(dx.multiply(month.value().subtract(y)));
      apart = apart.add(dx.multiply(dx));
    }
    return new TrendLine(x, y, together.divide(apart));
  }

  private static int number(MonthValue month, YearMonth first) {
    return Math.toIntExact(ChronoUnit.MONTHS.between(first, month.month())) + 1;
  }

  /** The level in a month by its number. */
  public BigFraction at(int month) {
    return mean.add(slope.multiply(BigFraction.of(month).subtract(meanMonth)));
  }
}
