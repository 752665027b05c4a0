package vn.thidua.check;

import static vn.thidua.finding.Code.P104;

import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;

/** {@code P104}: a phase lies within the plan's time. */
final class PhaseWithinPlan implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    return plan.phases().stream()
        .filter(phase -> !plan.span().contains(phase.span()))
        .map(
            phase ->
                P104.at(
                    phase.places().of(plan.span().contains(phase.span().from()) ? "to" : "from"),
                    Dates.numeric(phase.span().from()),
                    Dates.numeric(phase.span().to()),
                    Dates.numeric(plan.span().from()),
                    Dates.numeric(plan.span().to())));
  }
}
