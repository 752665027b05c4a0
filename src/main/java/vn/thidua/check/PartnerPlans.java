package vn.thidua.check;

import static vn.thidua.finding.Code.P141;
import static vn.thidua.finding.Code.P142;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Partner;
import vn.thidua.plan.Plan;

/**
 * {@code P141}, {@code P142}: a movement that is given to a body whose organisations have plans is
 * led by one of them and no more.
 */
final class PartnerPlans implements Rule {
  private final Map<Partner, Plan> partners;

  PartnerPlans(Map<Partner, Plan> partners) {
    this.partners = partners;
  }

  @Override
  public Stream<Finding> check(Plan plan) {
    return plan.movements().stream()
        .filter(
            movement ->
                partners.keySet().stream().anyMatch(one -> one.body().equals(movement.lead())))
        .flatMap(this::check);
  }

  private Stream<Finding> check(Movement movement) {
    List<String> leading =
        partners.entrySet().stream()
            .filter(one -> one.getKey().body().equals(movement.lead()))
            .filter(one -> leads(one.getValue(), movement))
            .map(one -> one.getValue().issuer().shortName())
            .toList();
    if (leading.isEmpty()) {
      return Stream.of(P141.at(movement.places().of("lead"), movement.name()));
    }
    return leading.size() == 1
        ? Stream.empty()
        : Stream.of(
            P142.at(movement.places().of("lead"), movement.name(), String.join(", ", leading)));
  }

  private static boolean leads(Plan partner, Movement movement) {
    return partner.nesting().leads().stream().anyMatch(led -> led.movement().equals(movement.id()));
  }
}
