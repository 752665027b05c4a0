package vn.thidua.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days between which something lasts, as a text prints them: {@code từ tháng 01/2023 đến
 * 30/6/2023}. An end without a year has the other's, or the year given.
 *
 * @param start the offset of its first word
 * @param end the offset after its last
 */
public record PhaseSpan(int start, int end, LocalDate from, LocalDate to) {
  private static final String POINT =
      "(?:(?:ngày )?(\\d{1,2}) ?(?:[/.-]| tháng ) ?(\\d{1,2})(?: ?(?:[/.-]| năm ) ?((?:19|20)\\d\\d))?"
          + "|(?:đầu |hết |cuối )?tháng (\\d{1,2})(?: ?(?:[/.-]| năm ) ?((?:19|20)\\d\\d))?)";
  private static final Pattern SPAN =
      Pattern.compile(
          "(?iu)(?:từ|bắt đầu từ)?:? ?(?<!\\d)"
              + POINT
              + ",? ?(?:đến|-|–|và kết thúc vào)(?:(?: hết| cuối)? ?"
              + POINT
              + "| (?:hết|cuối) năm(?: ((?:19|20)\\d\\d))?)"
              + "(?!\\d)");

  /**
   * The first span of a text; empty where there is none.
   *
   * @param year of an end that has none
   */
  public static Optional<PhaseSpan> in(String text, int year) {
    Matcher found = SPAN.matcher(text);
    while (found.find()) {
      Optional<Integer> last = yearOf(found, 8, 10, 11);
      int to = last.orElse(year);
      int from = yearOf(found, 3, 5).orElse(to);
      Optional<LocalDate> begin = day(found, 1, from, false);
      Optional<LocalDate> end = day(found, 6, to, true);
      if (begin.isPresent() && end.isPresent() && begin.get().isBefore(end.get())) {
        boolean past = end.get().getYear() - begin.get().getYear() > 1;
        if (!past) {
          int start = found.start();
          while (text.charAt(start) == ' ' || text.charAt(start) == ':') {
            start++;
          }
          return Optional.of(new PhaseSpan(start, found.end(), begin.get(), end.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> yearOf(Matcher found, int... groups) {
    for (int group : groups) {
      if (found.group(group) != null) {
        return Optional.of(Integer.valueOf(found.group(group)));
      }
    }
    return Optional.empty();
  }

  /** A day, the first or last of a month, or the last of the year. */
  private static Optional<LocalDate> day(Matcher found, int first, int year, boolean last) {
    try {
      if (found.group(first) != null) {
        return Optional.of(
            LocalDate.of(
                year,
                Integer.parseInt(found.group(first + 1)),
                Integer.parseInt(found.group(first))));
      }
      if (found.group(first + 3) == null) {
        return Optional.of(LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(found.group(first + 3)));
      return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
