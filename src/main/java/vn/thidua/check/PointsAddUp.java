package vn.thidua.check;

import static vn.thidua.check.VillageTargets.amount;
import static vn.thidua.finding.Code.T109;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Plan;

/**
 * {@code T109}: where every indicator has points, they add up to 100, as the rubrics of real
 * communes do.
 */
final class PointsAddUp implements Rule {
  private static final BigDecimal TOTAL = BigDecimal.valueOf(100);

  @Override
  public Stream<Finding> check(Plan plan) {
    List<Indicator> indicators = plan.indicators().toList();
    if (!plan.incomplete().isEmpty()
        || indicators.isEmpty()
        || indicators.stream().anyMatch(i -> i.points().isEmpty())) {
      return Stream.empty();
    }
    BigDecimal sum =
        indicators.stream()
            .map(indicator -> indicator.points().orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(TOTAL) == 0
        ? Stream.empty()
        : Stream.of(T109.at(indicators.get(0).places().of("points"), amount(sum)));
  }
}
