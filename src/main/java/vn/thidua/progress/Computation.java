package vn.thidua.progress;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
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
  private final Map<VillageId, Map<IndicatorId, Assignment>> handedOut = new HashMap<>();

  Computation(Plan plan, AsOf asOf, Ledger ledger, Previous previous) {
    this.plan = plan;
    this.asOf = asOf;
    this.ledger = ledger;
    this.previous = previous;
    this.curve = new PaceCurve(plan);
    this.units = Unit.on(plan, asOf.until());
    for (Assignment assignment : plan.assignments()) {
      handedOut
          .computeIfAbsent(assignment.village(), village -> new HashMap<>())
          .putIfAbsent(assignment.indicator(), assignment);
    }
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
          standing(indicator, List.of(unit), target(indicator, unit), baseline(indicator, unit));
      if (standing.target().isPresent() || standing.actual().isPresent()) {
        villages.add(new VillageStanding(unit.village(), standing));
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
    BigFraction pace = curve.at(indicator, asOf.until());
    Optional<Yardstick> yardstick = target.map(t -> Yardstick.of(indicator, t, baseline));
    Optional<BigFraction> value = actual.map(Actual::value);
    return new Standing(
        target,
        baseline,
        pace,
        yardstick.flatMap(y -> y.expected(pace)),
        actual,
        yardstick.flatMap(y -> value.flatMap(y::achievement)),
        yardstick.flatMap(y -> value.flatMap(a -> y.paceRatio(a, pace))),
        yardstick.map(y -> value.map(a -> status(y, a, pace)).orElse(Status.NO_REPORT)),
        yardstick.isPresent() && value.filter(yardstick.get()::broken).isPresent(),
        yardstick.flatMap(y -> value.flatMap(a -> y.forecast(a, pace))),
        target.flatMap(t -> CatchUps.of(plan, asOf, indicator, t, actual)),
        actual.flatMap(a -> samePeriod(indicator, measured, a)),
        over()
            ? target.map(t -> result(indicator, yardstick.orElseThrow(), t, value))
            : Optional.empty(),
        yardstick.map(Yardstick::formulas));
  }

  private boolean over() {
    return !asOf.until().isBefore(plan.span().to());
  }

  private Status status(Yardstick yardstick, BigFraction actual, BigFraction pace) {
    if (yardstick.met(actual) && (over() || !yardstick.openToTheEnd())) {
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
      Indicator indicator, Yardstick yardstick, Target target, Optional<BigFraction> value) {
    if (value.isEmpty()) {
      return Result.NOT_ASSESSED;
    }
    if (!yardstick.met(value.get())) {
      return Result.MISSED;
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
   * The target of a village: the sum of what was handed to its members; a share's is the commune's
   * where none was.
   */
  private Optional<Target> target(Indicator indicator, Unit unit) {
    Optional<BigDecimal> assigned =
        assignments(indicator, unit).stream().map(Assignment::target).reduce(BigDecimal::add);
    if (assigned.isPresent()) {
      return assigned.map(Target::of);
    }
    return indicator.kind() == Kind.SHARE ? Optional.of(indicator.target()) : Optional.empty();
  }

  private Optional<BigFraction> baseline(Indicator indicator, Unit unit) {
    if (indicator.kind() == Kind.FLOW) {
      return Optional.empty();
    }
    Optional<BigDecimal> own =
        assignments(indicator, unit).stream()
            .map(Assignment::baseline)
            .flatMap(Optional::stream)
            .reduce(BigDecimal::add);
    boolean common =
        indicator.kind() == Kind.SHARE
            || indicator.baseline().filter(b -> b.signum() == 0).isPresent();
    return own.or(() -> common ? indicator.baseline() : Optional.empty()).map(Fractions::of);
  }

  private List<Assignment> assignments(Indicator indicator, Unit unit) {
    List<Village> members =
        indicator.kind() == Kind.SHARE ? List.of(unit.village()) : unit.members();
    return members.stream()
        .flatMap(
            village ->
                Optional.ofNullable(
                    handedOut.getOrDefault(village.id(), Map.of()).get(indicator.id()))
                    .stream())
        .toList();
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
