package vn.thidua.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;

/**
 * What a plan brings to a table over many plans.
 *
 * @param totals an indicator each, in the plan's order
 * @param due how many reports were due by the day measured
 * @param onTime how many of them came by their day
 * @param late how many came later
 */
public record PlanTotals(List<Total> totals, int due, int onTime, int late) {
  public PlanTotals {
    totals = List.copyOf(totals);
  }

  /** Out of a ledger that was filled for the same {@code asOf}. */
  public static PlanTotals of(Plan plan, AsOf asOf, Ledger ledger) {
    PaceCurve curve = new PaceCurve(plan);
    Assignments assignments = new Assignments(plan);
    List<Unit> units = Unit.on(plan, asOf.until());
    Leaves leaves = new Leaves(plan, asOf.until());
    List<Total> totals = new ArrayList<>();
    for (Movement movement : plan.movements()) {
      for (Indicator indicator : movement.indicators()) {
        Function<Village, List<Figure>> figures =
            village -> ledger.figures(village.id(), indicator.id());
        Measure measure = new Measure(indicator, plan.reporting().months(), figures);
        List<Unit> measured = leaves.of(units, indicator, figures);
        Optional<Actual> actual = measure.of(measured);
        LocalDate until =
            actual
                .flatMap(a -> a.estimatedUntil(asOf.until(), plan.span().to(), plan.reporting()))
                .orElse(asOf.until());
        totals.add(
            new Total(
                movement,
                indicator,
                actual.map(a -> Total.Sum.of(indicator, a.terms())),
                units.size(),
                (int)
                    units.stream()
                        .map(unit -> leaves.of(List.of(unit), indicator, figures))
                        .filter(leaf -> measure.of(leaf).isPresent())
                        .count(),
                actual.isEmpty() ? 0 : assignments.silent(indicator, measured, measure),
                curve.at(indicator, until)));
      }
    }
    ReportingRates rates = ReportingRates.of(plan, ledger, asOf);
    return new PlanTotals(totals, rates.due(), rates.onTime(), rates.late());
  }
}
