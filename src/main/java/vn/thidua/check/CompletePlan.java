package vn.thidua.check;

import static vn.thidua.finding.Code.P124;
import static vn.thidua.finding.Code.P125;
import static vn.thidua.finding.Code.P130;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Anniversary;
import vn.thidua.plan.Body;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.text.Names;

/**
 * {@code P124}, {@code P125}, {@code P130}: every movement is measured, every body has something to
 * do, and no anniversary stands twice.
 */
final class CompletePlan implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    List<Finding> findings = new ArrayList<>();
    for (Movement movement : plan.movements()) {
      boolean leftOut = !movement.places().has("indicators");
      if (movement.indicators().isEmpty() && (leftOut || plan.incomplete().isEmpty())) {
        findings.add(P124.at(movement.places().of("name"), movement.name()));
      }
    }
    for (Body body : plan.bodies()) {
      if (!body.places().has("duties")) {
        findings.add(P125.at(body.places().of("name"), body.name()));
      }
    }
    Map<String, Anniversary> first = new HashMap<>();
    for (Phase phase : plan.phases()) {
      for (Anniversary anniversary : phase.anniversaries()) {
        LocalDate origin = anniversary.origin();
        Anniversary earlier =
            first.putIfAbsent(Names.fold(anniversary.name()) + origin, anniversary);
        if (earlier != null) {
          findings.add(
              P130.at(
                  anniversary.places().of("name"),
                  anniversary.name(),
                  earlier.places().of("name").line()));
        }
      }
    }
    return findings.stream();
  }
}
