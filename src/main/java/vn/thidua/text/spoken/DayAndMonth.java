package vn.thidua.text.spoken;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A day of the year: {@code 19/5}, and where a feast is named {@code 2-9}. */
record DayAndMonth(String day, String month, DayWord before) implements Bound {
  private static final Pattern FORM = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?![\\p{N}/]|,\\d)");
  private static final Pattern FEAST =
      Pattern.compile("(\\d{1,2})-(\\d{1,2})(?![\\p{N}/]|,\\d| tháng)");
  private static final String[] FEASTS = {"ngày", "khánh", "lễ", "tết", "dịp"};

  /** Words behind which two numbers with a stroke are so many of so many. */
  private static final String[] COUNTING = {
    "đạt",
    "trực",
    "phục vụ",
    "hoạt động",
    "được",
    "có",
    "chiếm",
    "bằng",
    "tỷ lệ",
    "tỉ lệ",
    "hoàn thành",
    "gần",
    "hơn",
    "khoảng"
  };

  /** Words behind which they are a day. */
  private static final String[] DATING = {
    "ngày", "hôm", "sáng", "trưa", "chiều", "tối", "đêm", "từ", "đến", "trước", "sau", "dịp", "lễ",
    "tết", "khánh"
  };

  static Optional<Lexeme> at(Written text, int start, int context) {
    Optional<MatchResult> form =
        text.looking(FORM, start)
            .filter(m -> !isCount(text, m, context))
            .or(
                () ->
                    text.follows(context, FEASTS) ? text.looking(FEAST, start) : Optional.empty());
    return form.filter(m -> exists(m.group(1), m.group(2)))
        .map(
            m ->
                new Lexeme(
                    start,
                    m.end(),
                    new DayAndMonth(m.group(1), m.group(2), DayWord.before(text, context))));
  }

  private static boolean isCount(Written text, MatchResult form, int context) {
    boolean padded = form.group(1).startsWith("0") || form.group(2).startsWith("0");
    return !padded
        && !text.follows(context, DATING)
        && (text.follows(context, COUNTING) || Fraction.isCounted(text.wordAfter(form.end())));
  }

  /** Whether some year has that day. */
  static boolean exists(String day, String month) {
    int ofMonth = Integer.parseInt(month);
    int longest =
        ofMonth == 2 ? 29 : ofMonth == 4 || ofMonth == 6 || ofMonth == 9 || ofMonth == 11 ? 30 : 31;
    return ofMonth >= 1
        && ofMonth <= 12
        && Integer.parseInt(day) >= 1
        && Integer.parseInt(day) <= longest;
  }

  @Override
  public String spoken() {
    return before.spoken(day) + " tháng " + MonthOfYear.spoken(month);
  }

  /** {@code 01/7-31/12/2023}. */
  @Override
  public boolean reaches(Bound last) {
    return last instanceof DayAndMonth || last instanceof CalendarDate;
  }

  @Override
  public String spokenLast() {
    return new DayAndMonth(day, month, DayWord.NONE).spoken();
  }
}
