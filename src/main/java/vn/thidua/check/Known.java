package vn.thidua.check;

import static vn.thidua.finding.Code.R001;
import static vn.thidua.finding.Code.R002;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Places;
import vn.thidua.plan.Plan;
import vn.thidua.plan.VillageId;
import vn.thidua.text.Names;
import vn.thidua.text.Nearest;

/**
 * The villages and indicators that a CSV file may name. What was written but left out because it
 * misses too much has its own finding already and counts as known.
 */
final class Known {
  private final String label;
  private final Plan plan;
  private final Set<String> villages = new HashSet<>();
  private final Set<String> indicators = new HashSet<>();

  Known(Plan plan) {
    this.plan = plan;
    this.label = Names.fold(plan.villageLabel()) + " ";
    plan.villages().forEach(village -> villages.add(village.id().value()));
    plan.indicators().forEach(indicator -> indicators.add(indicator.id().value()));
    villages.addAll(plan.incomplete());
    indicators.addAll(plan.incomplete());
  }

  Optional<Finding> village(VillageId village, Places places) {
    return village(village, places, "village");
  }

  /**
   * As above.
   *
   * @param key under which it was written
   */
  Optional<Finding> village(VillageId village, Places places, String key) {
    String written = village.value();
    return written.isEmpty() || villages.contains(written) || leftOut(written)
        ? Optional.empty()
        : Optional.of(R001.at(places.of(key), written, plan.villageLabel(), villageLike(written)));
  }

  Optional<Finding> indicator(IndicatorId indicator, Places places) {
    return indicator(indicator, places, "indicator");
  }

  /**
   * As above.
   *
   * @param key under which it was written
   */
  Optional<Finding> indicator(IndicatorId indicator, Places places, String key) {
    String written = indicator.value();
    if (written.isEmpty()
        || indicators.contains(written)
        || leftOut(written)
        || plan.incomplete().contains(Plan.any("indicators"))) {
      return Optional.empty();
    }
    List<String> ids = plan.indicators().map(known -> known.id().value()).toList();
    return Optional.of(R002.at(places.of(key), written, Nearest.to(written, ids).orElse("")));
  }

  /** Whether it is the name of what was left out, with or without the word for the kind of unit. */
  private boolean leftOut(String written) {
    if (plan.incomplete().isEmpty()) {
      return false;
    }
    String folded = Names.fold(written);
    return plan.incomplete().contains(folded)
        || (folded.startsWith(label)
            && plan.incomplete().contains(folded.substring(label.length())));
  }

  /** The village whose id or name is nearest to what was written. */
  private String villageLike(String written) {
    Stream<String> ids = plan.villages().stream().map(village -> village.id().value());
    Stream<String> names = plan.villages().stream().map(village -> village.name());
    return Nearest.to(Names.fold(written), Stream.concat(ids, names).toList()).orElse("");
  }
}
