package vn.thidua.check;

import static vn.thidua.finding.Code.R003;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.plan.BodyId;
import vn.thidua.plan.Plan;
import vn.thidua.text.Nearest;

/** {@code R003}: the lead and the partners of a movement are bodies of the plan. */
final class KnownBodies implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    if (plan.incomplete().contains(Plan.any("bodies"))) {
      return Stream.empty();
    }
    List<String> known = plan.bodies().stream().map(body -> body.id().value()).toList();
    return plan.movements().stream()
        .flatMap(
            movement ->
                Stream.concat(
                    unknown(plan, known, movement.lead(), movement.places().of("lead")),
                    movement.partners().stream()
                        .flatMap(
                            partner ->
                                unknown(plan, known, partner, movement.places().of("partners")))));
  }

  private static Stream<Finding> unknown(Plan plan, List<String> known, BodyId body, Place place) {
    String id = body.value();
    return known.contains(id) || plan.incomplete().contains(id)
        ? Stream.empty()
        : Stream.of(R003.at(place, id, Nearest.to(id, known).orElse("")));
  }
}
