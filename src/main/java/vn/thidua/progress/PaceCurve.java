package vn.thidua.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.calendar.ReportingMonths;
import vn.thidua.calendar.Span;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Plan;

/**
 * The part of the way that should be gone by a day: at each month's end as the indicator's pace
 * says (even months where it says nothing), within a month linear between the two month ends.
 */
final class PaceCurve {
  private final Span span;
  private final ReportingMonths cut;
  private final List<YearMonth> months;

  PaceCurve(Plan plan) {
    this.span = plan.span();
    this.cut = plan.reporting().months();
    this.months = plan.months();
  }

  /** Between 0, before the plan's first day, and 1, from its last day on. */
  BigFraction at(Indicator indicator, LocalDate day) {
    if (day.isBefore(span.from())) {
      return BigFraction.ZERO;
    }
    if (!day.isBefore(span.to())) {
      return BigFraction.ONE;
    }
    int index = months.indexOf(cut.of(day));
    Span whole = cut.days(months.get(index));
    Span month =
        new Span(
            whole.from().isBefore(span.from()) ? span.from() : whole.from(),
            whole.to().isAfter(span.to()) ? span.to() : whole.to());
    BigFraction before = end(indicator, index - 1);
    BigFraction gone = BigFraction.of(new Span(month.from(), day).days()).divide(month.days());
    return before.add(end(indicator, index).subtract(before).multiply(gone));
  }

  private BigFraction end(Indicator indicator, int index) {
    if (index < 0) {
      return BigFraction.ZERO;
    }
    return indicator.pace().size() == months.size()
        ? Fractions.of(indicator.pace().get(index)).divide(100)
        : BigFraction.of(index + 1, months.size());
  }
}
