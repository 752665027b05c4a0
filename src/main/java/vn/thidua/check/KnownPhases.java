package vn.thidua.check;

import static vn.thidua.finding.Code.T118;
import static vn.thidua.finding.Code.T125;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Pace;
import vn.thidua.plan.PhaseAmount;
import vn.thidua.plan.PhaseAssignment;
import vn.thidua.plan.PhaseId;
import vn.thidua.plan.Plan;
import vn.thidua.text.Nearest;

/**
 * {@code T118}, {@code T125}: what a pace or a target names is a phase of the plan, and a village
 * is handed a target for a phase once.
 */
final class KnownPhases implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    Map<String, PhaseAssignment> first = new HashMap<>();
    Stream<Finding> ofIndicators =
        plan.indicators()
            .flatMap(KnownPhases::named)
            .flatMap(amount -> unknown(plan, amount.phase(), amount.place()).stream());
    Stream<Finding> ofVillages =
        plan.phaseAssignments().stream()
            .flatMap(
                assignment ->
                    Stream.concat(
                        unknown(plan, assignment.phase(), assignment.places().of("phase")).stream(),
                        twice(first, assignment).stream()));
    return Stream.concat(ofIndicators, ofVillages);
  }

  private static Stream<PhaseAmount> named(Indicator indicator) {
    return Stream.concat(
        indicator.pace() instanceof Pace.ByPhase pace
            ? pace.percents().stream()
            : Stream.<PhaseAmount>empty(),
        indicator.phaseTargets().stream());
  }

  private static Optional<Finding> unknown(Plan plan, PhaseId phase, Place place) {
    return plan.phase(phase).isPresent() || plan.incomplete().contains(phase.value())
        ? Optional.empty()
        : Optional.of(
            T118.at(
                place,
                phase,
                Nearest.to(
                        phase.value(),
                        plan.phases().stream().map(known -> known.id().value()).toList())
                    .orElse("")));
  }

  private static Optional<Finding> twice(
      Map<String, PhaseAssignment> first, PhaseAssignment assignment) {
    String key = assignment.village() + " " + assignment.indicator() + " " + assignment.phase();
    return Optional.ofNullable(first.putIfAbsent(key, assignment))
        .map(
            earlier ->
                T125.at(
                    assignment.places().of("phase"),
                    assignment.indicator(),
                    assignment.village(),
                    assignment.phase(),
                    earlier.places().whole().line()));
  }
}
