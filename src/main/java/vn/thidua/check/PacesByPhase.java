package vn.thidua.check;

import static vn.thidua.check.VillageTargets.amount;
import static vn.thidua.finding.Code.T119;
import static vn.thidua.finding.Code.T120;
import static vn.thidua.finding.Code.T121;
import static vn.thidua.finding.Code.T122;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Pace;
import vn.thidua.plan.Phase;
import vn.thidua.plan.PhaseAmount;
import vn.thidua.plan.Plan;
import vn.thidua.text.Sentences;

/**
 * {@code T119}, {@code T120}, {@code T121}, {@code T122}: a pace by phases rises from 0 at least to
 * 100 at most, a season lies within the plan's time, and an indicator has one of them.
 */
final class PacesByPhase implements Rule {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Stream<Finding> check(Plan plan) {
    return plan.indicators().flatMap(indicator -> check(plan, indicator));
  }

  private static Stream<Finding> check(Plan plan, Indicator indicator) {
    if (indicator.places().has("pace") && indicator.places().has("season")) {
      return Stream.of(T119.at(indicator.places().of("season"), indicator.name()));
    }
    if (indicator.pace() instanceof Pace.ByPhase pace) {
      return ends(plan, pace)
          .flatMap(
              end ->
                  outside(plan, indicator, end)
                      .or(() -> falls(plan, indicator, pace, end))
                      .stream());
    }
    boolean never =
        indicator.pace() instanceof Pace.Season season
            && plan.months().stream().noneMatch(m -> season.months().contains(m.getMonth()));
    return never
        ? Stream.of(T122.at(indicator.places().of("season"), indicator.name()))
        : Stream.empty();
  }

  /** In the order of the phases' ends. */
  private static Stream<PhaseAmount> ends(Plan plan, Pace.ByPhase pace) {
    return pace.percents().stream()
        .filter(end -> plan.phase(end.phase()).isPresent())
        .sorted(Comparator.comparing(end -> phase(plan, end).span().to()));
  }

  private static Phase phase(Plan plan, PhaseAmount end) {
    return plan.phase(end.phase()).orElseThrow();
  }

  private static String name(Plan plan, PhaseAmount end) {
    return Sentences.lowered(phase(plan, end).name());
  }

  private static Optional<Finding> outside(Plan plan, Indicator indicator, PhaseAmount end) {
    BigDecimal percent = end.amount().low();
    boolean last = !phase(plan, end).span().to().isBefore(plan.span().to());
    boolean fits =
        percent.signum() >= 0
            && (last ? percent.compareTo(HUNDRED) == 0 : percent.compareTo(HUNDRED) <= 0);
    return fits
        ? Optional.empty()
        : Optional.of(T121.at(end.place(), indicator.name(), name(plan, end), amount(percent)));
  }

  private static Optional<Finding> falls(
      Plan plan, Indicator indicator, Pace.ByPhase pace, PhaseAmount end) {
    List<PhaseAmount> all = ends(plan, pace).toList();
    int index = all.indexOf(end);
    return index == 0 || end.amount().low().compareTo(all.get(index - 1).amount().low()) >= 0
        ? Optional.empty()
        : Optional.of(
            T120.at(
                end.place(),
                indicator.name(),
                name(plan, end),
                amount(end.amount().low()),
                name(plan, all.get(index - 1)),
                amount(all.get(index - 1).amount().low())));
  }
}
