package vn.thidua.check;

import static vn.thidua.finding.Code.R001;
import static vn.thidua.finding.Code.R008;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;
import vn.thidua.text.Nearest;

/**
 * {@code R001}, {@code R008}: a village is merged into one that the plan has, and never round in a
 * circle.
 */
final class MergersEnd implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    List<String> known = plan.villages().stream().map(village -> village.id().value()).toList();
    return plan.villages().stream()
        .filter(village -> village.into().isPresent())
        .flatMap(
            village -> {
              String into = village.into().get().value();
              if (!known.contains(into) && !plan.incomplete().contains(into)) {
                return Stream.of(
                    R001.at(
                        village.places().of("into"),
                        into,
                        plan.villageLabel(),
                        Nearest.to(into, known).orElse("")));
              }
              return circles(plan, village)
                  ? Stream.of(R008.at(village.places().of("into"), village.id()))
                  : Stream.empty();
            });
  }

  private static boolean circles(Plan plan, Village start) {
    Set<VillageId> seen = new HashSet<>();
    Optional<Village> current = Optional.of(start);
    while (current.isPresent() && seen.add(current.get().id())) {
      current = current.get().into().flatMap(plan::village);
    }
    return current.filter(start::equals).isPresent();
  }
}
