package vn.thidua.calendar;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month, quarter, half-year or year as options and files name it: {@code 2023-05}, {@code
 * 2023-Q2}, {@code 2023-H1}, {@code 2023}.
 */
public record Period(YearMonth first, YearMonth last) {
  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-(?:(\\d{2})|Q([1-4])|H([12])))?");

  /** The period of a text in one of the four forms; empty for any other. */
  public static Optional<Period> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(form.group(1));
    if (form.group(2) != null) {
      int month = Integer.parseInt(form.group(2));
      return month < 1 || month > 12 ? Optional.empty() : Optional.of(months(year, month, 1));
    }
    if (form.group(3) != null) {
      return Optional.of(months(year, 3 * Integer.parseInt(form.group(3)) - 2, 3));
    }
    if (form.group(4) != null) {
      return Optional.of(months(year, 6 * Integer.parseInt(form.group(4)) - 5, 6));
    }
    return Optional.of(months(year, 1, 12));
  }

  public boolean isMonth() {
    return first.equals(last);
  }

  /** Whether a month is one of it. */
  public boolean contains(YearMonth month) {
    return !month.isBefore(first) && !month.isAfter(last);
  }

  private static Period months(int year, int first, int count) {
    YearMonth from = YearMonth.of(year, first);
    return new Period(from, from.plusMonths(count - 1L));
  }
}
