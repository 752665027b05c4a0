package vn.thidua.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Target;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;

/** Computes the standings of a plan on a day. */
final class Computation {
  private final Plan plan;
  private final AsOf asOf;
  private final Ledger ledger;
  private final Previous previous;
  private final PaceCurve curve;
  private final List<Unit> units;
  private final Leaves leaves;
  private final Assignments assignments;
  private final Judge judge;

  Computation(Plan plan, AsOf asOf, Ledger ledger, Previous previous) {
    this.plan = plan;
    this.asOf = asOf;
    this.ledger = ledger;
    this.previous = previous;
    this.curve = new PaceCurve(plan);
    this.units = Unit.on(plan, asOf.until());
    this.leaves = new Leaves(plan, asOf.until());
    this.assignments = new Assignments(plan);
    this.judge = Judge.of(plan.reporting(), !asOf.until().isBefore(plan.span().to()));
  }

  IndicatorProgress indicator(Movement movement, Indicator indicator) {
    Map<VillageId, List<Figure>> known = new HashMap<>();
    Function<Village, List<Figure>> figures =
        village -> known.computeIfAbsent(village.id(), id -> ledger.figures(id, indicator.id()));
    Standing commune =
        standing(
            indicator,
            figures,
            units,
            Optional.of(indicator.target()),
            indicator.baseline().map(Fractions::of));
    List<VillageStanding> villages = new ArrayList<>();
    for (Unit unit : units) {
      Standing standing =
          standing(
              indicator,
              figures,
              List.of(unit),
              assignments.target(indicator, unit),
              assignments.baseline(indicator, unit));
      if (standing.target().isPresent() || standing.actual().isPresent()) {
        villages.add(
            new VillageStanding(unit.village(), standing, assignments.handedOut(indicator, unit)));
      }
    }
    return new IndicatorProgress(movement, indicator, commune, villages);
  }

  private Standing standing(
      Indicator indicator,
      Function<Village, List<Figure>> figures,
      List<Unit> units,
      Optional<Target> target,
      Optional<BigFraction> baseline) {
    List<Unit> measured = leaves.of(units, indicator, figures);
    Measure measure = new Measure(indicator, plan.reporting().months(), figures);
    Optional<Actual> actual = measure.of(measured);
    LocalDate until =
        actual
            .flatMap(a -> a.estimatedUntil(asOf.until(), plan.span().to(), plan.reporting()))
            .orElse(asOf.until());
    BigFraction pace = curve.at(indicator, until);
    Optional<Yardstick> yardstick = target.map(t -> Yardstick.of(indicator, t, baseline));
    Optional<BigFraction> value = actual.map(Actual::value);
    Optional<BigFraction> ratio = yardstick.flatMap(y -> value.flatMap(a -> y.paceRatio(a, pace)));
    int silent = actual.isEmpty() ? 0 : assignments.silent(indicator, measured, measure);
    // Less is better, and less is what a sum without all its parts is.
    boolean whole = silent == 0 || indicator.better() == Better.HIGHER;
    return new Standing(
        target,
        baseline,
        until,
        pace,
        yardstick.flatMap(y -> y.expected(pace)),
        actual,
        yardstick.flatMap(y -> value.flatMap(y::achievement)),
        ratio,
        yardstick.map(
            y -> value.map(a -> judge.status(y, a, pace, ratio, whole)).orElse(Status.NO_REPORT)),
        yardstick.isPresent() && value.filter(yardstick.get()::broken).isPresent(),
        silent,
        new Outlook(
            () ->
                judge.over()
                    ? Optional.empty()
                    : yardstick.flatMap(
                        y ->
                            actual.flatMap(
                                a -> forecast(indicator, figures, measured, y, a, pace, until))),
            () ->
                target.flatMap(
                    t ->
                        CatchUps.of(
                            remaining(measured),
                            indicator,
                            Fractions.of(t.low()),
                            actual,
                            lastYearsFigures(indicator, measured)))),
        actual.flatMap(a -> lastYear(indicator, measured, measure, a)),
        yardstick.flatMap(y -> judge.result(y, value, whole)),
        yardstick.map(Yardstick::formulas));
  }

  private Optional<Forecast> forecast(
      Indicator indicator,
      Function<Village, List<Figure>> figures,
      List<Unit> measured,
      Yardstick yardstick,
      Actual actual,
      BigFraction pace,
      LocalDate until) {
    List<YearMonth> ended =
        plan.months().stream().filter(month -> !curve.days(month).to().isAfter(until)).toList();
    Set<YearMonth> reported = new TreeSet<>();
    measured.stream()
        .flatMap(unit -> unit.members().stream())
        .flatMap(village -> figures.apply(village).stream())
        .forEach(figure -> reported.add(figure.month()));
    reported.retainAll(ended);
    Series series = Series.of(indicator, plan.reporting().months(), measured, ended, figures);
    return new Forecasts(
            indicator.kind(),
            plan.months(),
            List.copyOf(reported),
            series,
            month -> curve.step(indicator, month))
        .of(yardstick, actual, pace);
  }

  /** The months that can still bring something: the current one too until its reports are in. */
  private List<YearMonth> remaining(List<Unit> measured) {
    if (judge.over()) {
      return List.of();
    }
    YearMonth current = plan.reporting().months().of(asOf.until());
    boolean in =
        measured.stream()
            .allMatch(unit -> ledger.received(unit.village().id(), current).isPresent());
    return plan.months().stream()
        .filter(month -> month.isAfter(current) || (!in && month.equals(current)))
        .toList();
  }

  /**
   * Last year's value for the months that this year's rests on: from the plan's first to the latest
   * of them, a year earlier. A unit that counts now and is not known then leaves nothing to compare
   * with: what is missing is not 0.
   */
  private Optional<LastYear> lastYear(
      Indicator indicator, List<Unit> measured, Measure now, Actual actual) {
    if (previous.isEmpty()) {
      return Optional.empty();
    }
    YearMonth latest =
        actual.terms().stream().map(Figure::month).max(YearMonth::compareTo).orElseThrow();
    YearMonth first = plan.months().get(0);
    Measure then =
        new Measure(
            indicator,
            plan.reporting().months(),
            village ->
                previous.figures(
                    village.id(), indicator.id(), first.minusYears(1), latest.minusYears(1)));
    boolean known =
        measured.stream()
            .filter(unit -> now.of(List.of(unit)).isPresent())
            .allMatch(unit -> then.of(List.of(unit)).isPresent());
    return known
        ? then.of(measured).map(value -> LastYear.of(indicator.kind(), actual.value(), value))
        : Optional.empty();
  }

  private List<Figure> lastYearsFigures(Indicator indicator, List<Unit> measured) {
    List<YearMonth> months = plan.months();
    YearMonth first = months.get(0).minusYears(1);
    YearMonth last = months.get(months.size() - 1).minusYears(1);
    return indicator.kind() != Kind.FLOW || previous.isEmpty()
        ? List.of()
        : measured.stream()
            .flatMap(unit -> unit.members().stream())
            .flatMap(
                village -> previous.figures(village.id(), indicator.id(), first, last).stream())
            .toList();
  }
}
