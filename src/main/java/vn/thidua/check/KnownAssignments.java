package vn.thidua.check;

import static vn.thidua.finding.Code.R007;
import static vn.thidua.finding.Code.S008;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Better;
import vn.thidua.plan.Plan;

/**
 * {@code R001}, {@code R002}, {@code R007}, {@code S008}: a target is handed once, to a village of
 * the plan, for one of its indicators, as a range only where the indicator is kept within one.
 */
final class KnownAssignments implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    Known known = new Known(plan);
    Map<String, Assignment> first = new HashMap<>();
    return plan.assignments().stream()
        .flatMap(
            assignment ->
                Stream.of(
                        known.village(assignment.village(), assignment.places()),
                        known.indicator(assignment.indicator(), assignment.places()),
                        range(plan, assignment),
                        twice(first, assignment))
                    .flatMap(Optional::stream));
  }

  /** Only what is kept within a range is handed out as one. */
  private static Optional<Finding> range(Plan plan, Assignment assignment) {
    if (!assignment.target().isRange()) {
      return Optional.empty();
    }
    return plan.indicator(assignment.indicator())
        .filter(indicator -> indicator.better() != Better.WITHIN)
        .map(indicator -> S008.at(assignment.places().of("target"), "@number"));
  }

  private static Optional<Finding> twice(Map<String, Assignment> first, Assignment assignment) {
    String key = assignment.village() + " " + assignment.indicator();
    return Optional.ofNullable(first.putIfAbsent(key, assignment))
        .map(
            earlier ->
                R007.at(
                    assignment.places().of("indicator"),
                    assignment.indicator(),
                    assignment.village(),
                    earlier.places().whole().line()));
  }
}
