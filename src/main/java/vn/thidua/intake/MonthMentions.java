package vn.thidua.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.calendar.WrittenDates;

/**
 * The month that a title is about. Of several, one that is announced, as in {@code kết quả tháng 2,
 * nhiệm vụ tháng 3/2024}, is not it; of two that are left, neither is.
 */
final class MonthMentions {
  private static final Pattern DAY =
      Pattern.compile("ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?<!\\p{L})tháng\\s*(\\d{1,2})(?!\\d)(?:\\s*(?:[/.-]|\\s+năm\\s)\\s*(\\d{4})(?!\\d))?");

  private static final Pattern TO_COME =
      Pattern.compile("(?:phương hướng|nhiệm vụ|kế hoạch|dự kiến)[^;]*$");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

  /** Names of sheets and files are often without marks and spaces. */
  private static final Pattern BARE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:tháng|thang|thg|t)[ ._-]*(?=\\d{1,2}(?!\\d))");

  private static final Pattern BARE_YEAR =
      Pattern.compile("(?iu)(tháng \\d{1,2})[ ._-]*(?:năm|nam)?[ ._-]*(?=20\\d{2}(?!\\d))");

  private record Mention(int month, Optional<Integer> year, boolean toCome) {}

  private MonthMentions() {}

  /** The name of a sheet or file as it would stand in a title. */
  static String plain(String name) {
    String month = BARE.matcher(name.replace('_', ' ')).replaceAll("tháng ");
    return BARE_YEAR.matcher(month).replaceAll("$1/");
  }

  /** Whether a text names any. */
  static boolean any(String text) {
    return !in(text).isEmpty();
  }

  /**
   * The one month of a text.
   *
   * @param year that of a month without one
   */
  static Optional<YearMonth> within(String text, Optional<Integer> year) {
    List<Mention> all = in(text);
    boolean several = all.stream().map(Mention::month).distinct().count() > 1;
    Set<Optional<YearMonth>> months =
        all.stream()
            .filter(one -> !several || !one.toCome())
            .map(one -> one.year().or(() -> year).map(y -> YearMonth.of(y, one.month())))
            .collect(Collectors.toSet());
    return months.isEmpty()
        ? all.isEmpty() ? WrittenDates.monthWithin(text) : Optional.empty()
        : months.size() == 1 ? months.iterator().next() : Optional.empty();
  }

  /** The one year of a text. */
  static Optional<Integer> year(String text) {
    Set<Integer> years = new TreeSet<>();
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      years.add(Integer.valueOf(year.group()));
    }
    return years.size() == 1 ? Optional.of(years.iterator().next()) : Optional.empty();
  }

  private static List<Mention> in(String text) {
    String plain = DAY.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(";");
    List<Mention> mentions = new ArrayList<>();
    Matcher month = MONTH.matcher(plain);
    int before = 0;
    while (month.find()) {
      int number = Integer.parseInt(month.group(1));
      if (number >= 1 && number <= 12) {
        String between = plain.substring(before, month.start());
        mentions.add(
            new Mention(
                number,
                Optional.ofNullable(month.group(2)).map(Integer::valueOf),
                TO_COME.matcher(between).find()));
      }
      before = month.end();
    }
    return mentions;
  }
}
