package vn.thidua.progress;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.finding.Place;
import vn.thidua.plan.Kind;

/**
 * Tells of each number of a standing in a phase how it came about. Letters as in {@link Traces},
 * but T and p are the phase's: K the plan's target, q the plan's pace on the phase's last day, y
 * that of the day measured, v what is missing, U the upper end of a range.
 */
public final class PhaseTraces {
  private final PhaseStanding standing;
  private final Kind kind;
  private final GivenAt plan;
  private final List<Place> set;
  private final Working working = new Working();

  private PhaseTraces(PhaseStanding standing, Kind kind, GivenAt plan, List<Place> set) {
    this.standing = standing;
    this.kind = kind;
    this.plan = plan;
    this.set = set;
  }

  /**
   * The trace of a number that {@link Traced#ofPhases phases have}.
   *
   * @param plan where the plan's target, baseline and pace were written
   * @param set where the phase's own target was written; nowhere where the pace says it
   */
  public static Trace of(
      Traced number, PhaseStanding standing, Kind kind, GivenAt plan, List<Place> set) {
    return new PhaseTraces(standing, kind, plan, set).trace(number);
  }

  private Trace trace(Traced number) {
    boolean known = value(number).isPresent();
    if (known) {
      steps(number);
    }
    return new Trace(
        number,
        working.steps(),
        known && number.restsOnReports()
            ? standing.actual().map(Actual::terms).orElse(List.of())
            : List.of(),
        List.of(),
        List.of());
  }

  private Optional<BigFraction> value(Traced number) {
    return switch (number) {
      case ACTUAL -> standing.value();
      case TARGET -> standing.aim().map(PhaseAim::low);
      case EXPECTED -> standing.expected();
      case ACHIEVEMENT -> standing.achievement();
      case PACE_RATIO -> standing.paceRatio();
      case MISSING -> standing.missing();
      case FORECAST, NEEDED_PER_MONTH, GROWTH -> Optional.empty();
    };
  }

  private void steps(Traced number) {
    if (number.restsOnReports()) {
      working.actual(standing.actual().orElseThrow());
    }
    switch (number) {
      case TARGET -> target();
      case EXPECTED -> expected();
      case ACHIEVEMENT -> achievement();
      case PACE_RATIO -> paceRatio();
      case MISSING -> {
        target();
        working.step("v", "T−a", standing.missing().orElseThrow(), Trace.Form.AMOUNT);
      }
      case ACTUAL, FORECAST, NEEDED_PER_MONTH, GROWTH -> {}
    }
  }

  private void target() {
    PhaseAim aim = standing.aim().orElseThrow();
    aim.byPace().ifPresentOrElse(how -> byPace(aim, how), () -> working.target(ends(aim)));
  }

  private Working.Ends ends(PhaseAim aim) {
    return new Working.Ends(aim.low(), aim.high(), set.isEmpty() ? plan.target() : set);
  }

  /** A range that does not grow with the pace is the plan's own. */
  private void byPace(PhaseAim aim, PhaseAim.ByPace how) {
    if (aim.isRange() || !how.formula().contains("p")) {
      working.target(ends(aim));
      return;
    }
    working.given("K", how.target(), Trace.Form.AMOUNT, plan.target());
    if (how.formula().contains("b")) {
      working.given("b", how.baseline().orElseThrow(), Trace.Form.AMOUNT, plan.baseline());
    }
    working.given("q", how.pace(), Trace.Form.PART, plan.pace());
    working.step(
        "T", how.formula().replace('T', 'K').replace('p', 'q'), aim.low(), Trace.Form.AMOUNT);
  }

  private void expected() {
    String formula = standing.formulas().orElseThrow().expected();
    target();
    boolean known = working.steps().stream().anyMatch(step -> step.symbol().equals("b"));
    if (formula.contains("b") && !known) {
      working.given("b", standing.baseline().orElseThrow(), Trace.Form.AMOUNT, plan.baseline());
    }
    if (formula.contains("p")) {
      pace();
    }
    working.step("e", formula, standing.expected().orElseThrow(), Trace.Form.AMOUNT);
  }

  private void pace() {
    PhasePace pace = standing.pace();
    working.given("y", pace.now(), Trace.Form.PART, plan.pace());
    if (working.steps().stream().noneMatch(step -> step.symbol().equals("q"))) {
      working.given("q", pace.end(), Trace.Form.PART, plan.pace());
    }
    working.step("p", "y/q", pace.value(), Trace.Form.PART);
  }

  private void achievement() {
    PhaseAim aim = standing.aim().orElseThrow();
    BigFraction value = standing.achievement().orElseThrow();
    if (aim.isRange()) {
      working.limit("h", ends(aim), standing.value().orElseThrow(), value);
      return;
    }
    target();
    working.step("h", standing.formulas().orElseThrow().achievement(), value, Trace.Form.PART);
  }

  private void paceRatio() {
    PhaseAim aim = standing.aim().orElseThrow();
    BigFraction ratio = standing.paceRatio().orElseThrow();
    if (aim.isRange()) {
      BigFraction part = kind == Kind.FLOW ? standing.pace().value() : BigFraction.ONE;
      Working.Ends ends = ends(aim);
      working.limit(
          "r",
          new Working.Ends(ends.low().multiply(part), ends.high().multiply(part), ends.written()),
          standing.value().orElseThrow(),
          ratio);
      return;
    }
    String formula = standing.formulas().orElseThrow().paceRatio();
    if (formula.contains("e")) {
      expected();
    } else {
      target();
    }
    working.step("r", formula, ratio, Trace.Form.PART);
  }
}
