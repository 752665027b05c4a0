package vn.thidua.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An anniversary in running text: {@code kỷ niệm 93 năm Ngày thành lập Đảng Cộng sản Việt Nam
 * (03/02/1930 - 03/02/2023)}. A span of time in brackets is told from it by its days and words.
 *
 * @param countStart the offset of the count of years; of the first date where there is none
 * @param count the printed count of years
 * @param name the words before the bracket, after the count
 */
record AnniversaryMention(
    int countStart, Optional<Integer> count, String name, DateMention from, DateMention to) {
  private static final Pattern BETWEEN = Pattern.compile(" ?[-–—−] ?(?:ngày )?|,? ?đến (?:ngày )?");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\d.,/-])(\\d{1,4}) năm(?! ?\\(| qua| tới| nay)|lần thứ (\\d{1,3})(?!\\d)");
  private static final Pattern CELEBRATES =
      Pattern.compile(
          "(?i)kỷ niệm|kỉ niệm|[Nn]gày (?:sinh|mất|thành lập|truyền thống)|[Cc]hiến thắng");

  /** The anniversaries of a text, in their order. */
  static List<AnniversaryMention> in(String text, List<DateMention> dates) {
    List<AnniversaryMention> mentions = new ArrayList<>();
    for (int i = 0; i + 1 < dates.size(); i++) {
      DateMention from = dates.get(i);
      DateMention to = dates.get(i + 1);
      int bracket = bracketBefore(text, from.start());
      if (bracket < 0 || !BETWEEN.matcher(text.substring(from.end(), to.start())).matches()) {
        continue;
      }
      String before = text.substring(clauseStart(text, bracket), bracket);
      Matcher found = COUNT.matcher(before);
      int at = -1;
      Optional<Integer> count = Optional.empty();
      while (found.find()) {
        int group = found.group(1) == null ? 2 : 1;
        at = found.start(group);
        count = Optional.of(Integer.parseInt(found.group(group)));
      }
      if (text.charAt(bracket) == ',' && count.isEmpty()) {
        continue;
      }
      boolean celebrates = CELEBRATES.matcher(before).find();
      boolean years = count.isPresent() && Math.abs(to.year() - from.year() - count.get()) <= 1;
      boolean sameDay = from.sameDay(to) && (to.year() > from.year() || celebrates);
      if (sameDay || (to.year() > from.year() && celebrates && years)) {
        mentions.add(
            new AnniversaryMention(
                at < 0 ? from.start() : bracket - before.length() + at,
                count,
                at < 0 ? before : before.substring(at),
                from,
                to));
      }
    }
    return mentions;
  }

  /** The bracket or comma right before a date; -1 where there is none. */
  private static int bracketBefore(String text, int date) {
    String before = text.substring(Math.max(0, date - 10), date);
    int bracket = Math.max(before.lastIndexOf('('), before.lastIndexOf(','));
    return bracket >= 0 && before.substring(bracket + 1).matches(" *(?:[Tt]ừ )?(?:ngày )? *")
        ? date - before.length() + bracket
        : -1;
  }

  /** Where the words that belong to a bracket begin. */
  private static int clauseStart(String text, int bracket) {
    int start = 0;
    for (int i = bracket - 1; i > 0; i--) {
      char c = text.charAt(i);
      if (c == ')' || c == ';' || ((c == '.' || c == ':') && text.charAt(i + 1) == ' ')) {
        start = i + 1;
        break;
      }
    }
    return Math.max(start, bracket - 300);
  }
}
