package vn.thidua.check;

import static vn.thidua.finding.Code.S015;

import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;

/** {@code S015}: a pace, where there is one, has a number for each month of the plan. */
final class PaceForEachMonth implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    int months = plan.months().size();
    return plan.indicators()
        .filter(indicator -> !indicator.pace().isEmpty() && indicator.pace().size() != months)
        .map(indicator -> S015.at(indicator.places().of("pace"), indicator.pace().size(), months));
  }
}
