package vn.thidua.progress;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;

/** What each month up to the day measured brought. */
public final class Months {
  private final Plan plan;
  private final Ledger ledger;
  private final List<Unit> units;
  private final Leaves leaves;
  private final List<YearMonth> months;

  /**
   * @param ledger filled for the same {@code asOf}
   */
  public Months(Plan plan, AsOf asOf, Ledger ledger) {
    this.plan = plan;
    this.ledger = ledger;
    this.units = Unit.on(plan, asOf.until());
    this.leaves = new Leaves(plan, asOf.until());
    YearMonth last = plan.reporting().months().of(asOf.until());
    this.months = plan.months().stream().filter(month -> !month.isAfter(last)).toList();
  }

  /**
   * One month.
   *
   * @param actual of a flow what the month brought, of a stock or share the level in it; empty
   *     where nothing was reported for the month, which is not 0
   */
  public record Month(YearMonth month, Optional<Actual> actual) {}

  /** The months of the whole commune. */
  public List<Month> of(Indicator indicator) {
    return of(indicator, units);
  }

  /** The months of a village, with those of the villages merged into it. */
  public List<Month> of(Indicator indicator, Village village) {
    return of(indicator, units.stream().filter(unit -> unit.village().equals(village)).toList());
  }

  private List<Month> of(Indicator indicator, List<Unit> units) {
    List<Unit> measured =
        leaves.of(units, indicator, village -> figures(village, indicator, month -> true));
    return months.stream()
        .map(
            month ->
                new Month(
                    month,
                    reported(indicator, measured, month)
                        ? value(indicator, measured, month)
                        : Optional.empty()))
        .toList();
  }

  private boolean reported(Indicator indicator, List<Unit> measured, YearMonth month) {
    return measured.stream()
        .flatMap(unit -> unit.members().stream())
        .anyMatch(village -> !figures(village, indicator, month::equals).isEmpty());
  }

  /** A level is carried on from the month before where a village says nothing new. */
  private Optional<Actual> value(Indicator indicator, List<Unit> measured, YearMonth month) {
    Predicate<YearMonth> counted =
        indicator.kind() == Kind.FLOW ? month::equals : one -> !one.isAfter(month);
    return new Measure(
            indicator, plan.reporting().months(), village -> figures(village, indicator, counted))
        .of(measured);
  }

  private List<Figure> figures(Village village, Indicator indicator, Predicate<YearMonth> counted) {
    return ledger.figures(village.id(), indicator.id()).stream()
        .filter(figure -> counted.test(figure.month()))
        .toList();
  }
}
