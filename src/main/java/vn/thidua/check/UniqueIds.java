package vn.thidua.check;

import static vn.thidua.finding.Code.R005;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.plan.Places;
import vn.thidua.plan.Plan;

/** {@code R005}: an id stands once among its like. */
final class UniqueIds implements Rule {
  private record Named(String id, Places places) {}

  @Override
  public Stream<Finding> check(Plan plan) {
    return Stream.of(
            plan.villages().stream()
                .map(village -> new Named(village.id().value(), village.places()))
                .toList(),
            plan.bodies().stream()
                .map(body -> new Named(body.id().value(), body.places()))
                .toList(),
            plan.bases().stream()
                .map(basis -> new Named(basis.id().value(), basis.places()))
                .toList(),
            plan.movements().stream()
                .map(movement -> new Named(movement.id().value(), movement.places()))
                .toList(),
            plan.indicators()
                .map(indicator -> new Named(indicator.id().value(), indicator.places()))
                .toList(),
            plan.phases().stream()
                .map(phase -> new Named(phase.id().value(), phase.places()))
                .toList())
        .flatMap(UniqueIds::twice);
  }

  private static Stream<Finding> twice(List<Named> like) {
    Map<String, Place> first = new HashMap<>();
    return like.stream()
        .flatMap(
            named -> {
              Place place = named.places().of("id");
              Place earlier = first.putIfAbsent(named.id(), place);
              return earlier == null
                  ? Stream.empty()
                  : Stream.of(R005.at(place, named.id(), earlier));
            });
  }
}
