package vn.thidua.check;

import static vn.thidua.finding.Code.D112;
import static vn.thidua.finding.Code.D113;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Village;

/**
 * {@code D112}, {@code D113}: each village reports each month by its due day. A plan whose reports
 * have not begun to come is still being written and misses none.
 */
final class ReportingDiscipline {
  private final Plan plan;
  private final LocalDate day;

  ReportingDiscipline(Plan plan, LocalDate day) {
    this.plan = plan;
    this.day = day;
  }

  void check(Reported reported, Consumer<Finding> findings) {
    boolean begun = false;
    for (Village village : plan.villages()) {
      for (ReportLine line : reported.received(village)) {
        begun |= line != null;
      }
    }
    if (!begun) {
      return;
    }
    int at = -1;
    for (YearMonth month : plan.months()) {
      at++;
      LocalDate due = plan.reporting().due(month);
      for (Village village : reporting(month)) {
        ReportLine line = reported.received(village)[at];
        if (line == null && day.isAfter(due)) {
          findings.accept(
              D113.at(
                  village.places().of("name"),
                  plan.villageLabel(),
                  village.name(),
                  Dates.numeric(month),
                  Dates.numeric(due)));
        } else if (line != null && line.reportedOn().isAfter(due)) {
          findings.accept(
              D112.at(
                  line.places().of("reported_on"),
                  plan.villageLabel(),
                  village.name(),
                  Dates.numeric(month),
                  Dates.numeric(line.reportedOn()),
                  Dates.numeric(due)));
        }
      }
    }
  }

  private List<Village> reporting(YearMonth month) {
    List<Village> reporting = new ArrayList<>();
    for (Village village : plan.villages()) {
      if ((village.from().isEmpty() && village.to().isEmpty()) || exists(village, month)) {
        reporting.add(village);
      }
    }
    return reporting;
  }

  /** Whether a village exists to the end of a month. */
  private boolean exists(Village village, YearMonth month) {
    LocalDate last = plan.reporting().months().days(month).to();
    return village.from().map(from -> !from.isAfter(last)).orElse(true)
        && village.to().map(to -> !to.isBefore(last)).orElse(true);
  }
}
