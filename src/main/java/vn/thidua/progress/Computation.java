package vn.thidua.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Target;

/** Computes the standings of a plan on a day. */
final class Computation {
  private final Plan plan;
  private final AsOf asOf;
  private final Ledger ledger;
  private final Previous previous;
  private final PaceCurve curve;
  private final List<Unit> units;
  private final Assignments assignments;

  Computation(Plan plan, AsOf asOf, Ledger ledger, Previous previous) {
    this.plan = plan;
    this.asOf = asOf;
    this.ledger = ledger;
    this.previous = previous;
    this.curve = new PaceCurve(plan);
    this.units = Unit.on(plan, asOf.until());
    this.assignments = new Assignments(plan);
  }

  IndicatorProgress indicator(Movement movement, Indicator indicator) {
    Standing commune =
        standing(
            indicator,
            units,
            Optional.of(indicator.target()),
            indicator.baseline().map(Fractions::of));
    List<VillageStanding> villages = new ArrayList<>();
    for (Unit unit : units) {
      Standing standing =
          standing(
              indicator,
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
      List<Unit> measured,
      Optional<Target> target,
      Optional<BigFraction> baseline) {
    Measure measure =
        new Measure(
            indicator,
            plan.reporting().months(),
            village -> ledger.figures(village.id(), indicator.id()));
    Optional<Actual> actual = measure.of(measured);
    LocalDate until = actual.flatMap(this::estimatedUntil).orElse(asOf.until());
    BigFraction pace = curve.at(indicator, until);
    Optional<Yardstick> yardstick = target.map(t -> Yardstick.of(indicator, t, baseline));
    Optional<BigFraction> value = actual.map(Actual::value);
    int silent = actual.isEmpty() ? 0 : silent(indicator, measured, measure);
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
        yardstick.flatMap(y -> value.flatMap(a -> y.paceRatio(a, pace))),
        yardstick.map(
            y -> value.map(a -> status(plan, over(), y, a, pace, whole)).orElse(Status.NO_REPORT)),
        yardstick.isPresent() && value.filter(yardstick.get()::broken).isPresent(),
        silent,
        yardstick.flatMap(y -> value.flatMap(a -> y.forecast(a, pace))),
        target.flatMap(t -> CatchUps.of(remaining(measured), indicator, t, actual)),
        actual.flatMap(a -> samePeriod(indicator, measured, a)),
        over()
            ? target.map(t -> result(indicator, yardstick.orElseThrow(), t, value, whole))
            : Optional.empty(),
        yardstick.map(Yardstick::formulas));
  }

  /** The end of the running month where an estimate for it counts: it speaks of the whole month. */
  private Optional<LocalDate> estimatedUntil(Actual actual) {
    return actual.terms().stream()
        .filter(Figure::estimated)
        .map(figure -> plan.reporting().months().days(figure.month()).to())
        .filter(asOf.until()::isBefore)
        .map(end -> end.isAfter(plan.span().to()) ? plan.span().to() : end)
        .max(LocalDate::compareTo);
  }

  /** How many units with a target of their own have no value of a stock. */
  private int silent(Indicator indicator, List<Unit> measured, Measure measure) {
    return indicator.kind() != Kind.STOCK
        ? 0
        : (int)
            measured.stream()
                .filter(unit -> assignments.handedOut(indicator, unit))
                .filter(unit -> measure.of(List.of(unit)).isEmpty())
                .count();
  }

  /** The months that can still bring something: the current one too until its reports are in. */
  private List<YearMonth> remaining(List<Unit> measured) {
    if (over()) {
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

  private boolean over() {
    return asOf.isPast(plan.span().to());
  }

  /**
   * The status of a value.
   *
   * @param over whether the plan's time is over
   * @param whole whether nothing is missing from the value
   */
  static Status status(
      Plan plan,
      boolean over,
      Yardstick yardstick,
      BigFraction actual,
      BigFraction pace,
      boolean whole) {
    if (yardstick.met(actual) && whole && (over || !yardstick.openToTheEnd())) {
      return Status.DONE;
    }
    if (yardstick.broken(actual)) {
      return Status.BEHIND;
    }
    Optional<BigFraction> ratio = yardstick.paceRatio(actual, pace);
    if (ratio.isEmpty()) {
      return yardstick.keepsUp(actual, pace) ? Status.ON_TRACK : Status.BEHIND;
    }
    BigFraction percent = ratio.get().multiply(Fractions.HUNDRED);
    if (percent.compareTo(Fractions.of(plan.reporting().onTrack())) >= 0) {
      return Status.ON_TRACK;
    }
    return percent.compareTo(Fractions.of(plan.reporting().slow())) >= 0
        ? Status.SLOW
        : Status.BEHIND;
  }

  private static Result result(
      Indicator indicator,
      Yardstick yardstick,
      Target target,
      Optional<BigFraction> value,
      boolean whole) {
    if (value.isEmpty()) {
      return Result.NOT_ASSESSED;
    }
    if (!yardstick.met(value.get())) {
      return Result.MISSED;
    }
    if (!whole) {
      return Result.NOT_ASSESSED;
    }
    if (yardstick.openToTheEnd()) {
      // Of a ceiling, to exceed is to break it: kept is kept.
      return Result.MET;
    }
    int side = value.get().compareTo(Fractions.of(target.low()));
    boolean beyond =
        indicator.better() == Better.HIGHER
            ? side > 0
            : indicator.better() == Better.LOWER && side < 0;
    return beyond ? Result.EXCEEDED : Result.MET;
  }

  /**
   * Last year's value for the months that this year's rests on: from the plan's first to the latest
   * of them, a year earlier.
   */
  private Optional<BigFraction> samePeriod(
      Indicator indicator, List<Unit> measured, Actual actual) {
    YearMonth latest =
        actual.terms().stream().map(Figure::month).max(YearMonth::compareTo).orElseThrow();
    YearMonth first = plan.months().get(0);
    Measure measure =
        new Measure(
            indicator,
            plan.reporting().months(),
            village ->
                previous.figures(
                    village.id(), indicator.id(), first.minusYears(1), latest.minusYears(1)));
    return measure.of(measured).map(Actual::value);
  }
}
