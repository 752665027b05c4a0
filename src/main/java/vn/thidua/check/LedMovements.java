package vn.thidua.check;

import static vn.thidua.finding.Code.P143;
import static vn.thidua.finding.Code.R012;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Body;
import vn.thidua.plan.Led;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Superior;
import vn.thidua.text.Nearest;

/**
 * {@code R012}, {@code P143}: the movements that an organisation says it leads are movements of the
 * plan above, and given to it there.
 */
final class LedMovements implements Rule {
  private final Superior superior;

  LedMovements(Superior superior) {
    this.superior = superior;
  }

  @Override
  public Stream<Finding> check(Plan plan) {
    return plan.nesting().leads().stream().flatMap(led -> check(led).stream());
  }

  private Optional<Finding> check(Led led) {
    Plan above = superior.plan();
    Optional<Movement> movement =
        above.movements().stream().filter(one -> one.id().equals(led.movement())).findFirst();
    if (movement.isEmpty()) {
      String id = led.movement().value();
      List<String> ids = above.movements().stream().map(one -> one.id().value()).toList();
      return above.incomplete().isEmpty()
          ? Optional.of(
              R012.at(led.place(), id, above.issuer().shortName(), Nearest.to(id, ids).orElse("")))
          : Optional.empty();
    }
    return superior
        .partner()
        .filter(partner -> !partner.body().equals(movement.get().lead()))
        .map(
            partner ->
                P143.at(
                    led.place(),
                    movement.get().name(),
                    above
                        .body(movement.get().lead())
                        .map(Body::name)
                        .orElse(movement.get().lead().value())));
  }
}
