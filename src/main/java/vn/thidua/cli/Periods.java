package vn.thidua.cli;

import java.time.LocalDate;
import vn.thidua.calendar.Period;
import vn.thidua.plan.Plan;

/** The days of periods, as a plan's reporting months run. */
final class Periods {
  private Periods() {}

  /** Whether a period has begun by a day. */
  static boolean begun(Plan plan, String period, LocalDate at) {
    return !plan.reporting()
        .months()
        .days(Period.parse(period).orElseThrow().first())
        .from()
        .isAfter(at);
  }

  /** The last day of a period. */
  static LocalDate end(Plan plan, String period) {
    return plan.reporting().months().days(Period.parse(period).orElseThrow().last()).to();
  }
}
