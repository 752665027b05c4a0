package vn.thidua.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An anniversary that a text celebrates.
 *
 * @param start the offset of the first word of its phrase
 * @param end the offset after the last, behind its bracket
 * @param name what is celebrated, without the count
 * @param count the printed count of years
 */
public record Celebration(
    int start,
    int end,
    String name,
    Optional<Integer> count,
    LocalDate origin,
    LocalDate celebrated) {
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)^[ ,…]*(?:và |thi đua |lập thành tích |chào mừng |nhân dịp |hướng tới |mừng )*"
              + "(?:(?:lễ )?kỷ niệm |kỉ niệm )?(?:lần thứ )?(?:\\d{1,4} năm |\\d{1,3} )?");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)(?:kỷ niệm|kỉ niệm) (?:lần thứ )?(\\d{1,4}) năm ([^;.()]{4,160}?)"
              + "(?= \\(|[;.,]| và (?:kỷ niệm|\\d)|$)");

  /**
   * The anniversaries of a text, in their order: those with both dates, and of the well-known ones
   * also those of which only the count is printed.
   *
   * @param year in which they are celebrated where no date says it
   */
  public static List<Celebration> in(String text, int year) {
    List<Celebration> found = new ArrayList<>();
    int from = 0;
    for (AnniversaryMention mention : AnniversaryMention.in(text, DateMention.in(text))) {
      Optional<LocalDate> origin = mention.from().date();
      Optional<LocalDate> celebrated = mention.to().date();
      if (origin.isPresent() && celebrated.isPresent()) {
        int bracket = text.lastIndexOf('(', mention.from().start());
        int named = bracket < from ? mention.from().start() : bracket;
        int start = clauseStart(text, from, named);
        int end = phraseEnd(text, mention.to().end());
        found.add(
            new Celebration(
                start,
                end,
                name(text.substring(start, named)),
                mention.count(),
                origin.get(),
                celebrated.get()));
        from = end;
      }
    }
    counted(text, year, found);
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  private static void counted(String text, int year, List<Celebration> found) {
    Matcher count = COUNTED.matcher(text);
    while (count.find()) {
      int at = count.start();
      boolean known = found.stream().anyMatch(one -> one.start() <= at && at < one.end());
      Optional<KnownEvents.Event> event = KnownEvents.named(count.group(2));
      if (!known && event.isPresent()) {
        LocalDate origin = event.get().days().get(0);
        found.add(
            new Celebration(
                at,
                count.end(),
                name(count.group(2)),
                Optional.of(Integer.valueOf(count.group(1))),
                origin,
                origin.withYear(year)));
      }
    }
  }

  private static int clauseStart(String text, int from, int named) {
    int start = from;
    for (int i = named - 1; i > from; i--) {
      char c = text.charAt(i);
      if (c == ';' || ((c == ':' || c == '.') && i + 1 < named && text.charAt(i + 1) == ' ')) {
        start = i + 1;
        break;
      }
    }
    while (start < named && " ,;:".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private static int phraseEnd(String text, int date) {
    int end = date;
    while (end < text.length() && (text.charAt(end) == ')' || text.charAt(end) == ' ')) {
      if (text.charAt(end) == ')') {
        return end + 1;
      }
      end++;
    }
    return date;
  }

  private static String name(String phrase) {
    Matcher lead = LEAD.matcher(phrase);
    String name = lead.find() ? phrase.substring(lead.end()) : phrase;
    int again = name.indexOf(" và tưởng niệm ");
    String bare = (again > 0 ? name.substring(0, again) : name).strip();
    return bare.replaceFirst("[ ,(:]+$", "");
  }
}
