package vn.thidua.check;

import static vn.thidua.finding.Code.S015;

import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Pace;
import vn.thidua.plan.Plan;

/** {@code S015}: a pace by months has a number for each month of the plan. */
final class PaceForEachMonth implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    int months = plan.months().size();
    return plan.indicators()
        .flatMap(
            indicator ->
                indicator.pace() instanceof Pace.Monthly monthly
                        && monthly.percents().size() != months
                    ? Stream.of(
                        S015.at(indicator.places().of("pace"), monthly.percents().size(), months))
                    : Stream.empty());
  }
}
