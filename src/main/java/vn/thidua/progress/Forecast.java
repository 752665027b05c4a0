package vn.thidua.progress;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The value at the end of the plan's time, as the months known so far let it be expected.
 *
 * <p>By pace: what is reached, divided by the part of the way that should be gone. By trend: the
 * straight line through the levels of the months known whole, at the plan's last month. By level:
 * what is reached, unchanged.
 *
 * <p>The range answers: what if each month that remains were like the worst, or like the best, of
 * the months known whole, in which every unit that counts has reported? By pace, months are
 * compared by what they brought for each part of the way they were to bring, and the rest of the
 * way is filled at the least and the greatest of these rates. By trend, the change from month to
 * month is repeated for the months that remain, at its least and at its greatest. By level, it is
 * the least and the greatest level so far. The forecast itself always lies within, and what never
 * was below 0 is not foreseen below it by a trend.
 *
 * <p>There is none from fewer than {@value #LEAST_MONTHS} months (by pace, months in which
 * something was to be done; unless the whole way should be gone), for what nobody set a target, and
 * once the plan's time is over.
 *
 * @param method how it is made
 * @param formula the same in the letters of the definitions
 * @param value in the indicator's unit
 * @param low if every month that remains is like the worst so far
 * @param high if every month that remains is like the best so far
 * @param months that it rests on: of which anything is known, for a trend those known whole
 * @param levels of a trend, what its line runs through
 * @param rates what the range is made of, as above: a value for each month known whole
 * @param estimated whether an estimate is among them
 */
public record Forecast(
    Method method,
    String formula,
    BigFraction value,
    BigFraction low,
    BigFraction high,
    List<YearMonth> months,
    List<MonthValue> levels,
    List<MonthValue> rates,
    boolean estimated) {
  /** From fewer months nothing is forecast. */
  public static final int LEAST_MONTHS = 3;

  /** A forecast from fewer months is marked. */
  public static final int FEW_MONTHS = 6;

  public Forecast {
    months = List.copyOf(months);
    levels = List.copyOf(levels);
    rates = List.copyOf(rates);
  }

  /** How a forecast is made. */
  public enum Method {
    /** The pace ratio holds: flows, and shares with a baseline. */
    PACE,
    /** A straight line through the months known, by least squares: stocks. */
    TREND,
    /** It stays where it is: shares without a baseline. */
    LEVEL;

    /** The word in JSON and CSV. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it rests on few months, so that it may well come otherwise. */
  public boolean fewMonths() {
    return months.size() < FEW_MONTHS;
  }
}
