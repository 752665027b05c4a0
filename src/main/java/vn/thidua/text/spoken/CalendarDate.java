package vn.thidua.text.spoken;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A day with its year: {@code 03/02/1930}, {@code 2023-06-20}, {@code 7.5.54}. */
record CalendarDate(String day, String month, String year, DayWord before) implements Bound {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})(?![\\p{N}\\p{L}/])");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\p{N})");

  static Optional<Lexeme> at(Written text, int start, int context) {
    DayWord before = DayWord.before(text, context);
    Optional<MatchResult> form = text.looking(FORM, start);
    if (form.isPresent()) {
      MatchResult m = form.get();
      return lexeme(new CalendarDate(m.group(1), m.group(3), m.group(4), before), start, m.end());
    }
    return text.looking(ISO, start)
        .flatMap(
            m ->
                lexeme(
                    new CalendarDate(m.group(3), m.group(2), m.group(1), before), start, m.end()));
  }

  private static Optional<Lexeme> lexeme(CalendarDate date, int start, int end) {
    return DayAndMonth.exists(date.day, date.month)
        ? Optional.of(new Lexeme(start, end, date))
        : Optional.empty();
  }

  /** The same day of two years is an anniversary, which is no time between. */
  @Override
  public Joint joint(Bound last) {
    CalendarDate other = (CalendarDate) last;
    return Integer.parseInt(day) == Integer.parseInt(other.day)
            && Integer.parseInt(month) == Integer.parseInt(other.month)
        ? Joint.PAUSE
        : Joint.FROM_TO;
  }

  @Override
  public String spoken() {
    return new DayAndMonth(day, month, before).spoken() + " năm " + Numerals.cardinal(year);
  }

  @Override
  public String spokenLast() {
    return new CalendarDate(day, month, year, DayWord.NONE).spoken();
  }
}
