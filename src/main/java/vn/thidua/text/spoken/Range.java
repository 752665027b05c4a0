package vn.thidua.text.spoken;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Two ends with a dash between: {@code 7,5-8,0%}, {@code 2021 - 2025}, {@code 05:15–07:00}. */
record Range(String first, String between, String last) implements Token {
  private static final Pattern DASH =
      Pattern.compile(" ?[-–—÷] ?(?:(ngày|thứ|tháng|quý|năm|thôn|tuần) )?");

  private static final Pattern GOES_ON = Pattern.compile(" ?[/:] ?\\d|\\p{L}|-\\p{L}");

  /** In the order in which they are tried: the more that one takes, the earlier. */
  private static final List<Bounded> BOUNDS =
      List.of(
          CalendarDate::at,
          Quarter::at,
          MonthOfYear::at,
          DayAndMonth::at,
          ClockTime::at,
          OrdinalNumber::at,
          DayOfMonth::at,
          Range::quantity,
          RomanNumber::at);

  /** What opens a range already, so that no "từ" is read. */
  private static final String[] OPENERS = {
    "từ",
    "giai đoạn",
    "nhiệm kỳ",
    "thời kỳ",
    "khoảng",
    "ngày",
    "tháng",
    "năm",
    "quý",
    "thôn",
    "lớp",
    "trang",
    "điều",
    "khoản",
    "tuổi",
    "thứ",
    "tuần",
    "tổ",
    "xóm",
    "khối",
    "mức",
    "độ",
    "phần",
    "chương",
    "mục"
  };

  private static final String[] SCHOOL_YEARS = {
    "năm học", "niên khóa", "niên khoá", "niên vụ", "vụ"
  };

  /** One end, told by what stands before the range. */
  private interface Bounded {
    Optional<Lexeme> at(Written text, int start, int context);
  }

  /** A number that is no part of something else, as in {@code 8/10} and {@code 5A}. */
  private static Optional<Lexeme> quantity(Written text, int start, int context) {
    return Quantity.at(text, start, context)
        .filter(found -> text.looking(GOES_ON, found.end()).isEmpty());
  }

  /** A range, or the one end where nothing follows it. */
  static Optional<Lexeme> at(Written text, int start) {
    return bound(text, start, start).map(first -> from(text, first).orElse(first));
  }

  private static Optional<Lexeme> bound(Written text, int start, int context) {
    return BOUNDS.stream().flatMap(bound -> bound.at(text, start, context).stream()).findFirst();
  }

  private static Optional<Lexeme> from(Written text, Lexeme first) {
    return text.looking(DASH, first.end())
        .flatMap(
            dash -> {
              boolean again = dash.group(1) != null;
              Bound one = (Bound) first.token();
              return bound(text, dash.end(), again ? dash.end() : first.start())
                  .filter(last -> one.reaches((Bound) last.token()))
                  .map(
                      last ->
                          of(
                              text,
                              first,
                              last,
                              again
                                  ? dash.group(1) + " " + last.token().spoken()
                                  : ((Bound) last.token()).spokenLast()));
            });
  }

  private static Lexeme of(Written text, Lexeme first, Lexeme last, String spokenLast) {
    Bound one = (Bound) first.token();
    boolean pause =
        text.follows(first.start(), SCHOOL_YEARS) || one.joint((Bound) last.token()) == Joint.PAUSE;
    boolean opened = pause || text.follows(first.start(), OPENERS);
    return new Lexeme(
        first.start(),
        last.end(),
        new Range((opened ? "" : "từ ") + one.spoken(), pause ? ", " : " đến ", spokenLast));
  }

  @Override
  public String spoken() {
    return first + between + last;
  }
}
