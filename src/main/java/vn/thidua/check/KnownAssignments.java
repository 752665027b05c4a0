package vn.thidua.check;

import static vn.thidua.finding.Code.R007;
import static vn.thidua.finding.Code.S008;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
    Map<String, Map<String, Assignment>> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Assignment assignment : plan.assignments()) {
      known.village(assignment.village(), assignment.places()).ifPresent(findings::add);
      known.indicator(assignment.indicator(), assignment.places()).ifPresent(findings::add);
      range(plan, assignment).ifPresent(findings::add);
      Assignment earlier =
          first
              .computeIfAbsent(assignment.village().value(), village -> new HashMap<>())
              .putIfAbsent(assignment.indicator().value(), assignment);
      if (earlier != null) {
        findings.add(twice(assignment, earlier));
      }
    }
    return findings.stream();
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

  private static Finding twice(Assignment assignment, Assignment earlier) {
    return R007.at(
        assignment.places().of("indicator"),
        assignment.indicator(),
        assignment.village(),
        earlier.places().whole().line());
  }
}
