package vn.thidua.check;

import java.util.Optional;
import vn.thidua.finding.Place;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Certainty;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.PhaseAssignment;
import vn.thidua.plan.PhaseId;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Target;
import vn.thidua.plan.VillageId;

/**
 * What a line says of a village and an indicator, as far as closing keeps it.
 *
 * @param phase by whose end it is to be reached, of a phase's target
 * @param value as printed: a number, {@code value/of} of a share, {@code low–high} of a range,
 *     {@code baseline → target} where a baseline was handed out with it
 * @param certainty {@code @estimate} (a word of the finding's texts), or empty
 */
record ClosedValue(
    VillageId village,
    IndicatorId indicator,
    Optional<PhaseId> phase,
    String value,
    String certainty,
    Place place) {
  static ClosedValue of(ReportLine line) {
    return new ClosedValue(
        line.village(),
        line.indicator(),
        Optional.empty(),
        VillageTargets.amount(line.value())
            + line.of().map(of -> "/" + VillageTargets.amount(of)).orElse(""),
        line.certainty() == Certainty.ESTIMATE ? "@estimate" : "",
        line.places().of("value"));
  }

  static ClosedValue of(Assignment assignment) {
    return new ClosedValue(
        assignment.village(),
        assignment.indicator(),
        Optional.empty(),
        assignment.baseline().map(from -> VillageTargets.amount(from) + " → ").orElse("")
            + printed(assignment.target()),
        "",
        assignment.places().of("target"));
  }

  static ClosedValue of(PhaseAssignment assignment) {
    return new ClosedValue(
        assignment.village(),
        assignment.indicator(),
        Optional.of(assignment.phase()),
        printed(assignment.target()),
        "",
        assignment.places().of("target"));
  }

  private static String printed(Target target) {
    return target.isRange()
        ? VillageTargets.amount(target.low()) + "–" + VillageTargets.amount(target.high())
        : VillageTargets.amount(target.low());
  }

  String key() {
    return village.value() + " " + indicator.value() + phase.map(id -> " " + id.value()).orElse("");
  }

  boolean says(ClosedValue other) {
    return value.equals(other.value) && certainty.equals(other.certainty);
  }
}
