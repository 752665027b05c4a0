package vn.thidua.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Target;
import vn.thidua.plan.Village;

/** Computes where a plan stands in a phase, as if the plan ended with it. */
final class PhaseComputation {
  private final Plan plan;
  private final Phase phase;
  private final Ledger ledger;
  private final PaceCurve curve;
  private final Assignments assignments;
  private final Leaves leaves;
  private final LocalDate until;
  private final boolean begun;
  private final Judge judge;

  PhaseComputation(Plan plan, Phase phase, AsOf asOf, Ledger ledger) {
    this.plan = plan;
    this.phase = phase;
    this.ledger = ledger;
    this.curve = new PaceCurve(plan);
    this.assignments = new Assignments(plan);
    LocalDate end = phase.span().to();
    this.until = end.isBefore(asOf.until()) ? end : asOf.until();
    this.leaves = new Leaves(plan, until);
    this.begun = !asOf.until().isBefore(phase.span().from());
    this.judge = Judge.of(plan.reporting(), !asOf.until().isBefore(end));
  }

  PhaseProgress progress() {
    List<Unit> units = Unit.on(plan, until);
    List<PhaseProgress.Row> rows = new ArrayList<>();
    for (Movement movement : plan.movements()) {
      for (Indicator indicator : movement.indicators()) {
        rows.add(row(movement, indicator, units));
      }
    }
    return new PhaseProgress(phase, until, begun, judge.over(), rows);
  }

  private PhaseProgress.Row row(Movement movement, Indicator indicator, List<Unit> units) {
    Optional<BigFraction> baseline = indicator.baseline().map(Fractions::of);
    PhaseStanding commune =
        standing(
            indicator,
            units,
            aim(indicator, Optional.of(new Year(indicator, baseline)), setForAll(indicator)),
            baseline);
    List<PhaseProgress.VillageRow> villages = new ArrayList<>();
    for (Unit unit : units) {
      Optional<BigFraction> from = assignments.baseline(indicator, unit);
      Optional<Year> year =
          assignments.target(indicator, unit).map(target -> new Year(indicator, target, from));
      PhaseStanding standing =
          standing(
              indicator,
              List.of(unit),
              aim(indicator, year, assignments.phaseAim(indicator, unit, phase)),
              from);
      if (standing.aim().isPresent() || standing.actual().isPresent()) {
        villages.add(new PhaseProgress.VillageRow(unit.village(), standing));
      }
    }
    return new PhaseProgress.Row(movement, indicator, commune, villages);
  }

  /** What is to be reached in the whole of the plan's time. */
  private record Year(BigFraction target, Optional<BigFraction> baseline, Yardstick yardstick) {
    Year(Indicator indicator, Optional<BigFraction> baseline) {
      this(indicator, indicator.target(), baseline);
    }

    Year(Indicator indicator, Target target, Optional<BigFraction> baseline) {
      this(Fractions.of(target.low()), baseline, Yardstick.of(indicator, target, baseline));
    }

    /** What the pace asks for by the phase's last day. */
    PhaseAim byPace(BigFraction pace) {
      Optional<PhaseAim.ByPace> how =
          Optional.of(new PhaseAim.ByPace(target, baseline, pace, yardstick.formulas().expected()));
      if (yardstick instanceof Yardstick.Corridor corridor) {
        BigFraction part = corridor.flow() ? pace : BigFraction.ONE;
        return new PhaseAim(corridor.low().multiply(part), corridor.high().multiply(part), how);
      }
      BigFraction amount = yardstick.expected(pace).orElseThrow();
      return new PhaseAim(amount, amount, how);
    }
  }

  private Optional<PhaseAim> setForAll(Indicator indicator) {
    return indicator.phaseTargets().stream()
        .filter(target -> target.phase().equals(phase.id()))
        .map(
            target ->
                new PhaseAim(
                    Fractions.of(target.amount().low()),
                    Fractions.of(target.amount().high()),
                    Optional.empty()))
        .findFirst();
  }

  /**
   * What was set for the phase, else what the pace says of its last day; nothing before a season.
   */
  private Optional<PhaseAim> aim(Indicator indicator, Optional<Year> year, Optional<PhaseAim> set) {
    BigFraction pace = curve.at(indicator, phase.span().to());
    return set.or(() -> year.filter(y -> pace.signum() != 0).map(y -> y.byPace(pace)));
  }

  private PhaseStanding standing(
      Indicator indicator,
      List<Unit> units,
      Optional<PhaseAim> aim,
      Optional<BigFraction> baseline) {
    YearMonth last = plan.reporting().months().of(until);
    Function<Village, List<Figure>> figures =
        village ->
            ledger.figures(village.id(), indicator.id()).stream()
                .filter(figure -> !figure.month().isAfter(last))
                .toList();
    List<Unit> measured = leaves.of(units, indicator, figures);
    Measure measure = new Measure(indicator, plan.reporting().months(), figures);
    Optional<Actual> actual = begun ? measure.of(measured) : Optional.empty();
    LocalDate day =
        actual
            .flatMap(a -> a.estimatedUntil(until, phase.span().to(), plan.reporting()))
            .orElse(until);
    PhasePace phasePace = pace(indicator, day);
    BigFraction pace = phasePace.value();
    Optional<BigFraction> value = actual.map(Actual::value);
    Optional<Yardstick> yardstick =
        aim.map(a -> Yardstick.of(indicator, a.low(), a.high(), baseline));
    Optional<BigFraction> ratio = yardstick.flatMap(y -> value.flatMap(a -> y.paceRatio(a, pace)));
    boolean whole =
        indicator.better() == Better.HIGHER
            || actual.isEmpty()
            || assignments.silent(indicator, measured, measure) == 0;
    return new PhaseStanding(
        aim,
        baseline,
        day,
        phasePace,
        begun ? yardstick.flatMap(y -> y.expected(pace)) : Optional.empty(),
        actual,
        yardstick.flatMap(y -> value.flatMap(y::achievement)),
        ratio,
        begun
            ? yardstick.map(
                y ->
                    value.map(a -> judge.status(y, a, pace, ratio, whole)).orElse(Status.NO_REPORT))
            : Optional.empty(),
        yardstick.flatMap(y -> judge.result(y, value, whole)),
        yardstick
            .filter(y -> value.filter(y::met).isEmpty())
            .flatMap(y -> value.flatMap(a -> aim.map(PhaseAim::low).map(low -> low.subtract(a))))
            .filter(missing -> indicator.better() != Better.WITHIN),
        yardstick.map(Yardstick::formulas));
  }

  /** By even months where the plan's pace has nothing to be reached until the phase's end. */
  private PhasePace pace(Indicator indicator, LocalDate day) {
    BigFraction end = curve.at(indicator, phase.span().to());
    if (end.signum() != 0) {
      return new PhasePace(curve.at(indicator, day), end);
    }
    BigFraction even = curve.even(phase.span().to());
    return even.signum() == 0
        ? new PhasePace(BigFraction.ONE, BigFraction.ONE)
        : new PhasePace(curve.even(day), even);
  }
}
