package vn.thidua.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Plan;
import vn.thidua.plan.VillageId;

/** The plan as a table is held against it, made ready once for all files. */
final class PlanSent {
  private final Plan plan;
  private final NamesSent names;
  private final KnownHeadings headings;
  private final VillageMentions mentions;

  /** By village, then indicator. */
  private final Map<String, Map<String, BigDecimal>> targets = new HashMap<>();

  PlanSent(Plan plan) {
    this.plan = plan;
    this.names = new NamesSent(plan);
    this.headings = new KnownHeadings(names.known(), plan.villageLabel());
    this.mentions = new VillageMentions(plan);
    for (Assignment one : plan.assignments()) {
      if (!one.target().isRange()) {
        targets
            .computeIfAbsent(one.village().value(), village -> new HashMap<>())
            .putIfAbsent(one.indicator().value(), one.target().low());
      }
    }
  }

  VillageMentions mentions() {
    return mentions;
  }

  KnownHeadings headings() {
    return headings;
  }

  NamesSent names() {
    return names;
  }

  /** A village under its label. */
  String nameOf(VillageId village) {
    return plan.villageLabel() + " " + plan.village(village).orElseThrow().name();
  }

  String villageLabel() {
    return plan.villageLabel();
  }

  /** What a village was handed out; empty where nothing, or a range. */
  Optional<BigDecimal> target(VillageId village, IndicatorId indicator) {
    return Optional.ofNullable(
        targets.getOrDefault(village.value(), Map.of()).get(indicator.value()));
  }
}
