package vn.thidua.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as official documents print them (Nghị định 30/2020/NĐ-CP, Phụ lục I): days under 10 and
 * the months 1 and 2 take a leading zero, other months none.
 */
public final class Dates {
  private Dates() {}

  /** Whether a text has the form of an ISO date, whether or not the calendar has that day. */
  public static boolean isIsoForm(String text) {
    if (text.length() != 10) {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean fits = (i == 4 || i == 7) ? c == '-' : digit;
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** The date of an ISO text; empty when the form is another or the calendar has no such day. */
  public static Optional<LocalDate> parse(String text) {
    if (!isIsoForm(text)) {
      return Optional.empty();
    }
    return of(
        Integer.parseInt(text.substring(0, 4)),
        Integer.parseInt(text.substring(5, 7)),
        Integer.parseInt(text.substring(8)));
  }

  /** The month of a text such as {@code 2023-05}; empty for any other form. */
  public static Optional<YearMonth> parseMonth(String text) {
    return parse(text + "-01").map(YearMonth::from);
  }

  /** The date of a text printed day first ({@code 7/4/2014}, {@code 07.04.2014}): for hints. */
  public static Optional<LocalDate> parsePrinted(String text) {
    Matcher form = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})").matcher(text);
    return form.matches()
        ? of(
            Integer.parseInt(form.group(3)),
            Integer.parseInt(form.group(2)),
            Integer.parseInt(form.group(1)))
        : Optional.empty();
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@code 07/4/2014}, {@code 30/01/2023}. */
  public static String numeric(LocalDate date) {
    return day(date.getDayOfMonth()) + "/" + month(date.getMonthValue()) + "/" + date.getYear();
  }

  /** {@code ngày 05 tháng 02 năm 2023}. */
  public static String inWords(LocalDate date) {
    return "ngày "
        + day(date.getDayOfMonth())
        + " tháng "
        + month(date.getMonthValue())
        + " năm "
        + date.getYear();
  }

  /** {@code 01/2023}, {@code 5/2023}: a month in running text, after {@code tháng}. */
  public static String numeric(YearMonth month) {
    return month(month.getMonthValue()) + "/" + month.getYear();
  }

  private static String day(int day) {
    return day < 10 ? "0" + day : Integer.toString(day);
  }

  private static String month(int month) {
    return month < 3 ? "0" + month : Integer.toString(month);
  }
}
