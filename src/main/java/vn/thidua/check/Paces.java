package vn.thidua.check;

import static vn.thidua.check.VillageTargets.amount;
import static vn.thidua.finding.Code.T107;
import static vn.thidua.finding.Code.T108;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Pace;
import vn.thidua.plan.Plan;

/** {@code T107}, {@code T108}: a pace rises from month to month, from 0 at least to 100. */
final class Paces implements Rule {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Stream<Finding> check(Plan plan) {
    int months = plan.months().size();
    return plan.indicators()
        .flatMap(
            indicator ->
                indicator.pace() instanceof Pace.Monthly monthly
                        && monthly.percents().size() == months
                    ? check(indicator, monthly.percents()).stream()
                    : Stream.empty());
  }

  private static Optional<Finding> check(Indicator indicator, List<BigDecimal> pace) {
    for (int i = 0; i < pace.size(); i++) {
      BigDecimal month = pace.get(i);
      if (i > 0 && month.compareTo(pace.get(i - 1)) < 0) {
        return Optional.of(
            T107.at(
                indicator.places().of("pace"),
                indicator.name(),
                i + 1,
                amount(month),
                amount(pace.get(i - 1))));
      }
      if (month.signum() < 0 || month.compareTo(HUNDRED) > 0) {
        return Optional.of(
            T108.at(indicator.places().of("pace"), indicator.name(), i + 1, amount(month)));
      }
    }
    BigDecimal end = pace.get(pace.size() - 1);
    return end.compareTo(HUNDRED) == 0
        ? Optional.empty()
        : Optional.of(
            T108.at(indicator.places().of("pace"), indicator.name(), pace.size(), amount(end)));
  }
}
