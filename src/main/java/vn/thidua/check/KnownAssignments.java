package vn.thidua.check;

import static vn.thidua.finding.Code.R007;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Plan;

/**
 * {@code R001}, {@code R002}, {@code R007}: a target is handed once, to a village of the plan, for
 * one of its indicators.
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
                        twice(first, assignment))
                    .flatMap(Optional::stream));
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
