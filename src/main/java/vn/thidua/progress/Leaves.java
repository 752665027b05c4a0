package vn.thidua.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.calendar.ReportingMonths;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Plan;
import vn.thidua.plan.PlanBelow;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;

/**
 * The units that say an indicator's figures themselves. A unit whose own plan feeds the indicator
 * is made of the units of that plan, down to the lowest, so that the figures above are those that
 * all of them would give in one plan.
 */
final class Leaves {
  private final ReportingMonths months;
  private final Map<VillageId, PlanBelow> below = new HashMap<>();
  private final Map<VillageId, List<Unit>> units = new HashMap<>();

  Leaves(Plan plan, LocalDate day) {
    this.months = plan.reporting().months();
    for (PlanBelow one : PlanBelow.of(plan)) {
      below.put(one.unit(), one);
      units.put(
          one.unit(),
          Unit.on(one.plan(), day).stream().map(unit -> unit.below(one.unit())).toList());
    }
  }

  /**
   * The units that units are made of.
   *
   * @param figures of a village for the indicator, in the order of months
   */
  List<Unit> of(List<Unit> measured, Indicator indicator, Function<Village, List<Figure>> figures) {
    return below.isEmpty()
        ? measured
        : measured.stream().flatMap(unit -> of(unit, indicator, figures).stream()).toList();
  }

  private List<Unit> of(Unit unit, Indicator indicator, Function<Village, List<Figure>> figures) {
    if (unit.members().stream().noneMatch(member -> isFed(member, indicator))) {
      return List.of(unit);
    }
    List<Unit> leaves = new ArrayList<>(of(unit.village(), indicator, figures));
    Optional<YearMonth> latest = latest(leaves, figures);
    for (Village merged : unit.members().subList(1, unit.members().size())) {
      // As for a village that was merged: the level of its successor holds its own.
      YearMonth first = months.of(merged.to().orElseThrow().plusDays(1));
      boolean replaced =
          indicator.kind() != Kind.FLOW
              && latest.filter(month -> !month.isBefore(first)).isPresent();
      if (!replaced) {
        leaves.addAll(of(merged, indicator, figures));
      }
    }
    return leaves;
  }

  private List<Unit> of(
      Village village, Indicator indicator, Function<Village, List<Figure>> figures) {
    return isFed(village, indicator)
        ? of(units.get(village.id()), indicator, figures)
        : List.of(new Unit(village, List.of(village)));
  }

  private boolean isFed(Village village, Indicator indicator) {
    PlanBelow plan = below.get(village.id());
    return plan != null && plan.feeds(indicator.id());
  }

  private static Optional<YearMonth> latest(
      List<Unit> units, Function<Village, List<Figure>> figures) {
    return units.stream()
        .flatMap(unit -> unit.members().stream())
        .flatMap(village -> figures.apply(village).stream())
        .map(Figure::month)
        .max(YearMonth::compareTo);
  }
}
