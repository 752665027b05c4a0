package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import vn.thidua.finding.Place;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Village;
import vn.thidua.progress.Figure;
import vn.thidua.progress.GivenAt;
import vn.thidua.progress.Origins;
import vn.thidua.progress.PhaseProgress;
import vn.thidua.progress.PhaseStanding;
import vn.thidua.progress.PhaseTraces;
import vn.thidua.progress.Trace;
import vn.thidua.progress.Traced;

/**
 * What {@code why} tells of an indicator in a phase.
 *
 * @param village whose standing it is; the commune's where there is none
 * @param written where the plan's target, baseline and pace stand
 * @param set where the phase's own target stands; nowhere where the pace says it
 */
record PhaseWhy(
    PhaseProgress phase,
    Indicator indicator,
    Optional<Village> village,
    PhaseStanding standing,
    GivenAt written,
    List<Place> set) {

  /** Of what a call names; refused where the phase or the indicator is not known. */
  static PhaseWhy of(
      Invocation call, MeasuredPlan measured, Indicator indicator, Optional<Village> village) {
    Phase phase = Subjects.phase(call, measured.plan(), call.option("--phase").orElseThrow());
    PhaseProgress progress = measured.phase(phase);
    PhaseProgress.Row row =
        progress.indicators().stream()
            .filter(one -> one.indicator().equals(indicator))
            .findFirst()
            .orElseThrow();
    PhaseStanding standing = village.map(one -> standing(call, row, one)).orElseGet(row::commune);
    Origins origins = new Origins(measured.plan(), progress.until());
    return new PhaseWhy(
        progress,
        indicator,
        village,
        standing,
        origins.of(indicator, village),
        origins.phaseTarget(indicator, village, phase));
  }

  private static PhaseStanding standing(Invocation call, PhaseProgress.Row row, Village village) {
    return row.villages().stream()
        .filter(one -> one.village().equals(village))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.usage(
                    call.messages()
                        .get("why.not-assigned", row.indicator().name(), village.name())))
        .standing();
  }

  Trace trace(Traced number) {
    return PhaseTraces.of(number, standing, indicator.kind(), written, set);
  }

  /** The reported figures that the actual value is made of. */
  List<Figure> terms() {
    return standing.actual().map(actual -> actual.terms()).orElse(List.of());
  }
}
