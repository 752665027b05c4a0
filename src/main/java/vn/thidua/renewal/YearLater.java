package vn.thidua.renewal;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import vn.thidua.calendar.LunarDay;
import vn.thidua.calendar.Span;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.plan.Anniversary;
import vn.thidua.plan.Review;

/** The days of a plan, a year later. */
final class YearLater {
  private static final WorkingDays WORKING = new WorkingDays(List.of());

  private YearLater() {}

  /** The same day of the next year; the last of February stays the last. */
  static LocalDate of(LocalDate day) {
    boolean last = day.getMonthValue() == 2 && day.getDayOfMonth() == day.lengthOfMonth();
    LocalDate later = day.plusYears(1);
    return last ? later.withDayOfMonth(Year.isLeap(later.getYear()) ? 29 : 28) : later;
  }

  /** Both ends a year later. */
  static Span of(Span span) {
    return new Span(of(span.from()), of(span.to()));
  }

  /** The day on which an anniversary falls in a phase of the next year. */
  static LocalDate celebrated(Anniversary anniversary, Span phase) {
    LocalDate usual = anniversary.celebrated().plusYears(1);
    for (int year = phase.from().getYear(); year <= phase.to().getYear(); year++) {
      for (LocalDate day : days(anniversary, year)) {
        if (phase.contains(day)) {
          return day;
        }
      }
    }
    return days(anniversary, usual.getYear()).get(0);
  }

  /** Of a lunar day also the one that the lunar year before brings, whose last month runs over. */
  private static List<LocalDate> days(Anniversary anniversary, int year) {
    return anniversary
        .lunar()
        .map(day -> lunar(day, year))
        .orElseGet(() -> List.of(anniversary.origin().withYear(year)));
  }

  private static List<LocalDate> lunar(LunarDay day, int year) {
    return List.of(day.in(year), day.in(year - 1));
  }

  /**
   * The day before which a review is wanted a year later, working day or not. One that was moved
   * from its day this year goes back to it.
   */
  static LocalDate wanted(Review review) {
    return of(review.movedFrom().orElse(review.due()));
  }

  /** The day itself, or the working day before it. */
  static LocalDate working(LocalDate day) {
    return WORKING.before(day.plusDays(1), 1);
  }
}
