package vn.thidua.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and months as people type them, the day always before the month. */
public final class WrittenDates {
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})\\s*([/.-])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4}|\\d{2})");

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private static final Pattern DAY_IN_WORDS =
      Pattern.compile("ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?:tháng|t\\.?)?\\s*(?<!\\d)(\\d{1,2})\\s*(?:[/.-]\\s*|\\s+năm\\s+)(\\d{4})(?!\\d)");

  private static final Pattern MONTH_IN_WORDS =
      Pattern.compile("tháng\\s+(\\d{1,2})\\s*(?:[/.-]\\s*|\\s+năm\\s+)(\\d{4})(?!\\d)");

  private static final Pattern MONTH_NUMBER = Pattern.compile("(?:tháng|t\\.?)?\\s*(\\d{1,2})");

  private static final Pattern ISO_MONTH = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})(?![\\d-])");

  private WrittenDates() {}

  /**
   * The day that a text is: {@code 24/5/2023}, {@code 24.05.23}, {@code 2023-05-24}, {@code ngày 24
   * tháng 5 năm 2023}. A month above 12 is no day: it is never taken for the American order.
   */
  public static Optional<LocalDate> day(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    Matcher words = DAY_IN_WORDS.matcher(plain);
    if (words.matches()) {
      return of(words.group(3), words.group(2), words.group(1));
    }
    Matcher iso = ISO.matcher(plain);
    if (iso.matches()) {
      return of(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher form = DAY.matcher(plain);
    return form.matches() ? of(form.group(4), form.group(3), form.group(1)) : Optional.empty();
  }

  /**
   * The one day that stands somewhere in a text, in words; empty where there is none or several.
   */
  public static Optional<LocalDate> dayInWords(String text) {
    Matcher words = DAY_IN_WORDS.matcher(text.toLowerCase(Locale.ROOT));
    Optional<LocalDate> found = Optional.empty();
    while (words.find()) {
      if (found.isPresent()) {
        return Optional.empty();
      }
      found = of(words.group(3), words.group(2), words.group(1));
    }
    return found;
  }

  /** Whether a text has the word {@code ngày}; without it there is no day in words. */
  public static boolean mentionsDay(String text) {
    return (text.indexOf('à') >= 0 || text.indexOf('À') >= 0)
        && text.toLowerCase(Locale.ROOT).contains("ngày");
  }

  /** The month that a text is: {@code tháng 3/2023}, {@code 3/2023}, {@code 2023-03}. */
  public static Optional<YearMonth> month(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    Matcher iso = ISO_MONTH.matcher(plain);
    if (iso.matches()) {
      return monthOf(iso.group(1), iso.group(2));
    }
    Matcher form = MONTH.matcher(plain);
    return form.matches() ? monthOf(form.group(2), form.group(1)) : Optional.empty();
  }

  /** The number of a month without a year: {@code tháng 3}, {@code T3}, {@code 03}. */
  public static Optional<Integer> monthNumber(String text) {
    Matcher form = MONTH_NUMBER.matcher(text.strip().toLowerCase(Locale.ROOT));
    return form.matches()
        ? Optional.of(Integer.valueOf(form.group(1))).filter(n -> n >= 1 && n <= 12)
        : Optional.empty();
  }

  /**
   * The one month that stands somewhere in a text after the word {@code tháng}, or as {@code
   * 2023-05}; empty where there is none or several.
   */
  public static Optional<YearMonth> monthWithin(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    Optional<YearMonth> found = Optional.empty();
    Matcher form = MONTH_IN_WORDS.matcher(DAY_IN_WORDS.matcher(plain).replaceAll(""));
    while (form.find()) {
      Optional<YearMonth> month = monthOf(form.group(2), form.group(1));
      if (found.isPresent() && !found.equals(month)) {
        return Optional.empty();
      }
      found = month;
    }
    Matcher iso = ISO_MONTH.matcher(plain);
    return found.isPresent() || !iso.find() ? found : monthOf(iso.group(1), iso.group(2));
  }

  private static Optional<YearMonth> monthOf(String year, String month) {
    int number = Integer.parseInt(month);
    return number < 1 || number > 12
        ? Optional.empty()
        : Optional.of(YearMonth.of(Integer.parseInt(year), number));
  }

  private static Optional<LocalDate> of(String year, String month, String day) {
    try {
      int number = Integer.parseInt(year);
      return Optional.of(
          LocalDate.of(
              number < 100 ? 2000 + number : number,
              Integer.parseInt(month),
              Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
