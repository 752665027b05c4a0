package vn.thidua.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thidua.plan.Gauge;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Item;
import vn.thidua.plan.ItemId;
import vn.thidua.plan.Method;
import vn.thidua.plan.Parts;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Rubric;
import vn.thidua.plan.ScoringRule;

/**
 * The rubric of a plan that has none: its indicators by their points, in proportion to the pace;
 * where it gives none points, each weighs the same.
 */
final class ImpliedRubric {
  private ImpliedRubric() {}

  /** Whether the plan gives its indicators points. */
  static boolean isWeighted(Plan plan) {
    return plan.indicators().anyMatch(indicator -> indicator.points().isPresent());
  }

  static Rubric of(Plan plan) {
    boolean weighted = isWeighted(plan);
    return new Rubric(
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        BigDecimal.valueOf(100),
        Rubric.OverCaps.CUT,
        plan.indicators()
            .filter(i -> !weighted || i.points().filter(p -> p.signum() > 0).isPresent())
            .map(indicator -> item(indicator, weighted))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        plan.places());
  }

  private static Item item(Indicator indicator, boolean weighted) {
    return new Item(
        new ItemId(indicator.id().value()),
        indicator.name(),
        weighted ? indicator.points() : Optional.of(BigDecimal.ONE),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Parts.SUM,
        byPace(indicator.id()),
        List.of(),
        indicator.places());
  }

  private static ScoringRule byPace(IndicatorId indicator) {
    return new ScoringRule(
        Method.PROPORTIONAL,
        Optional.of(indicator),
        Optional.of(Gauge.PACE),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
