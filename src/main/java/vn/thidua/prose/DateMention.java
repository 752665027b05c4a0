package vn.thidua.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A whole date in running text: {@code 03/02/1930}, {@code 3.2.1930}, {@code ngày 03 tháng 02 năm
 * 1930}. Two numbers without a year ({@code 18/15 ha}) are no date.
 *
 * @param start the offset of its first digit
 * @param end the offset after its last
 */
record DateMention(int start, int end, int day, int month, int year) {
  /** The dates of a text, in their order. */
  static List<DateMention> in(String text) {
    List<DateMention> mentions = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' && !isDigit(text, i - 1)) {
        DateMention mention = numeric(text, i);
        mention = mention == null ? inWords(text, i) : mention;
        if (mention != null) {
          mentions.add(mention);
          i = mention.end() - 1;
        }
      }
    }
    return mentions;
  }

  /**
   * {@code 03/02/1930}, with one separator throughout and at most a space beside it; null if none.
   */
  private static DateMention numeric(String text, int start) {
    if (start > 0 && "/.,".indexOf(text.charAt(start - 1)) >= 0) {
      return null;
    }
    int day = number(text, start, 2);
    int mark = skipSpace(text, day);
    if (day < 0 || mark >= text.length() || "/.-".indexOf(text.charAt(mark)) < 0) {
      return null;
    }
    char separator = text.charAt(mark);
    int monthStart = skipSpace(text, mark + 1);
    int month = number(text, monthStart, 2);
    int second = skipSpace(text, month);
    if (month < 0 || second >= text.length() || text.charAt(second) != separator) {
      return null;
    }
    int yearStart = skipSpace(text, second + 1);
    int year = number(text, yearStart, 4);
    boolean whole = year == yearStart + 4 && !goesOn(text, year);
    return whole ? of(text, start, day, monthStart, month, yearStart, year) : null;
  }

  /** {@code 03 tháng 02 năm 1930}; null if none. */
  private static DateMention inWords(String text, int start) {
    int day = number(text, start, 2);
    if (day < 0 || !text.startsWith(" tháng ", day)) {
      return null;
    }
    int monthStart = day + " tháng ".length();
    int month = number(text, monthStart, 2);
    if (month < 0 || !text.startsWith(" năm ", month)) {
      return null;
    }
    int yearStart = month + " năm ".length();
    int year = number(text, yearStart, 4);
    return year == yearStart + 4 ? of(text, start, day, monthStart, month, yearStart, year) : null;
  }

  private static DateMention of(
      String text, int start, int day, int monthStart, int month, int yearStart, int year) {
    return new DateMention(
        start,
        year,
        Integer.parseInt(text.substring(start, day)),
        Integer.parseInt(text.substring(monthStart, month)),
        Integer.parseInt(text.substring(yearStart, year)));
  }

  /** The end of a number of at most so many digits; -1 where there is none or a longer one. */
  private static int number(String text, int start, int most) {
    int end = start;
    while (isDigit(text, end)) {
      end++;
    }
    return end > start && end - start <= most ? end : -1;
  }

  private static int skipSpace(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  /**
   * A slash, or a mark with a digit behind it, makes something longer of what looks like a year.
   */
  private static boolean goesOn(String text, int end) {
    if (end >= text.length()) {
      return false;
    }
    char c = text.charAt(end);
    return c == '/' || ((c == '.' || c == ',') && isDigit(text, end + 1));
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** The date, where the calendar has it. */
  Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether it can only be meant as a date: 31/6 is one that does not exist; 12/13 is one where a
   * bracket or “ngày” says so, else it is something else.
   */
  boolean plausible(String text) {
    boolean said = text.substring(0, start).matches("(?s).*(?:\\( ?|[Nn]gày |\\d ?[-–] ?)");
    int most = said ? 31 : 12;
    int least = said ? 0 : 1;
    return day >= least
        && day <= 31
        && month >= least
        && month <= most
        && year >= 1000
        && year <= 2999;
  }

  /** The same day of the year; what happened on 29 February is celebrated on the 28th too. */
  boolean sameDay(DateMention other) {
    boolean leap = month == 2 && other.month == 2 && day + other.day == 57;
    return (day == other.day && month == other.month) || leap;
  }

  /** As it would be printed. */
  String printed() {
    return (day < 10 ? "0" : "") + day + "/" + (month < 3 ? "0" : "") + month + "/" + year;
  }
}
