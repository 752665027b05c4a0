package vn.thidua.cli;

import vn.thidua.calendar.Period;
import vn.thidua.document.ReviewComposer;
import vn.thidua.document.ReviewView;

/** {@code report quarter --period 2023-Q2}: the report on a quarter. */
final class QuarterReport extends PeriodReport {
  @Override
  public String word() {
    return "quarter";
  }

  @Override
  int months() {
    return 3;
  }

  @Override
  String example() {
    return "2023-Q2";
  }

  @Override
  ReviewView view(ReviewComposer composer, Period period) {
    return composer.quarter(period);
  }
}
