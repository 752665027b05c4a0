package vn.thidua.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole date in running text: {@code 03/02/1930}, {@code 3.2.1930}, {@code ngày 03 tháng 02 năm
 * 1930}. Two numbers without a year ({@code 18/15 ha}) are no date.
 *
 * @param start the offset of its first digit
 * @param end the offset after its last
 */
record DateMention(int start, int end, int day, int month, int year) {
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d/.,])(\\d{1,2})( ?)([/.-]) ?(\\d{1,2}) ?\\3 ?(\\d{4})(?![\\d/]|[.,]\\d)");
  private static final Pattern WORDS =
      Pattern.compile("(?<!\\d)(\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})(?!\\d)");

  /** The dates of a text, in their order. */
  static List<DateMention> in(String text) {
    List<DateMention> mentions = new ArrayList<>();
    Matcher numeric = NUMERIC.matcher(text);
    while (numeric.find()) {
      mentions.add(mention(numeric, 1, 4, 5));
    }
    Matcher words = WORDS.matcher(text);
    while (words.find()) {
      mentions.add(mention(words, 1, 2, 3));
    }
    mentions.sort(Comparator.comparingInt(DateMention::start));
    return mentions;
  }

  private static DateMention mention(Matcher found, int day, int month, int year) {
    return new DateMention(
        found.start(),
        found.end(),
        Integer.parseInt(found.group(day)),
        Integer.parseInt(found.group(month)),
        Integer.parseInt(found.group(year)));
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
