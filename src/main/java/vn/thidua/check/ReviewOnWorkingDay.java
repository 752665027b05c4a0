package vn.thidua.check;

import static vn.thidua.finding.Code.P126;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.WorkingDays;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;

/**
 * {@code P126}: a review is not due on a weekend or a public holiday with a fixed date (Bộ luật Lao
 * động 2019, Điều 112).
 */
final class ReviewOnWorkingDay implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    return plan.phases().stream()
        .filter(phase -> !kind(phase.review().due()).isEmpty())
        .map(
            phase ->
                P126.at(
                    phase.review().places().of("due"),
                    Dates.numeric(phase.review().due()),
                    kind(phase.review().due())));
  }

  private static String kind(LocalDate date) {
    if (WorkingDays.isFixedHoliday(date)) {
      return "@holiday";
    }
    return date.getDayOfWeek() == DayOfWeek.SATURDAY
        ? "@saturday"
        : date.getDayOfWeek() == DayOfWeek.SUNDAY ? "@sunday" : "";
  }
}
