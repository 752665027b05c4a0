package vn.thidua.text.spoken;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day by its number, behind {@code ngày} or before {@code tháng 5}. The first ten are "mồng" (one
 * says "mùng" too; the dictionary's form is taken).
 */
record DayOfMonth(String day) implements Bound {
  private static final Pattern FORM =
      Pattern.compile("(0?[1-9]|[12]\\d|3[01])(?![\\p{N}\\p{L}%]|[.,/:]\\d)");
  private static final Pattern MONTH = Pattern.compile("(?:\\u00a0| )+tháng (?:\\d|giêng|chạp)");
  private static final Pattern LISTED =
      Pattern.compile("(?iu).*\\bngày \\d{1,2}(?:(?:, ?| và | đến )\\d{1,2})*(?:, ?| và | đến )");
  private static final int FAR = 60;

  static Optional<Lexeme> at(Written text, int start, int context) {
    Optional<MatchResult> form = text.looking(FORM, start);
    return form.filter(m -> isDay(text, context, m.end()))
        .map(m -> new Lexeme(start, m.end(), new DayOfMonth(m.group())));
  }

  private static boolean isDay(Written text, int context, int end) {
    if (text.looking(MONTH, end).isPresent()) {
      return !text.follows(context, "mồng", "mùng", "rằm");
    }
    boolean rate = text.follows(context, "mỗi ngày", "một ngày", "hằng ngày", "hàng ngày");
    return !rate && (text.follows(context, "ngày") || isListed(text, context));
  }

  /** {@code các ngày 5, 6 và 7}. */
  private static boolean isListed(Written text, int at) {
    String before = text.text().substring(Math.max(0, at - FAR), at);
    return LISTED.matcher(before).matches();
  }

  @Override
  public String spoken() {
    return DayWord.DAY.spoken(day);
  }

  /** {@code ngày 5 - 7/6}. */
  @Override
  public boolean reaches(Bound last) {
    return last instanceof DayOfMonth
        || last instanceof DayAndMonth
        || last instanceof CalendarDate;
  }
}
