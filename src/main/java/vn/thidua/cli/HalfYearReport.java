package vn.thidua.cli;

import vn.thidua.calendar.Period;
import vn.thidua.document.ReviewComposer;
import vn.thidua.document.ReviewView;

/** {@code report half-year --period 2023-H1}: the report on half a year. */
final class HalfYearReport extends PeriodReport {
  @Override
  public String word() {
    return "half-year";
  }

  @Override
  int months() {
    return 6;
  }

  @Override
  String example() {
    return "2023-H1";
  }

  @Override
  ReviewView view(ReviewComposer composer, Period period) {
    return composer.halfYear(period);
  }
}
