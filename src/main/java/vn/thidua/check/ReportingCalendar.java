package vn.thidua.check;

import static vn.thidua.finding.Code.P123;
import static vn.thidua.finding.Code.P133;
import static vn.thidua.finding.Code.T113;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportingRules;

/**
 * {@code P123}, {@code P133}, {@code T113}: reports are due after their month has closed where it
 * closes early (Nghị định 09/2019/NĐ-CP, Điều 12: the 14th), the plan is issued before its time is
 * over, and the limits of a status stand in their order.
 */
final class ReportingCalendar implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    List<Finding> findings = new ArrayList<>();
    ReportingRules rules = plan.reporting();
    int ends = rules.months().lastDay();
    if (ends < 28 && rules.dueDay() <= ends) {
      findings.add(P123.at(rules.places().of("due_day"), rules.dueDay(), ends));
    }
    if (plan.issued().filter(issued -> issued.isAfter(plan.span().to())).isPresent()) {
      findings.add(
          P133.at(
              plan.places().of("issued"),
              Dates.numeric(plan.issued().get()),
              Dates.numeric(plan.span().to())));
    }
    BigDecimal onTrack = rules.onTrack();
    BigDecimal slow = rules.slow();
    if (slow.signum() <= 0 || slow.compareTo(onTrack) > 0) {
      findings.add(T113.at(rules.places().of("slow"), slow, onTrack));
    }
    return findings.stream();
  }
}
