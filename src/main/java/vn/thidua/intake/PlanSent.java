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
  private final VillageMentions mentions;
  private final Map<String, BigDecimal> targets = new HashMap<>();

  PlanSent(Plan plan) {
    this.plan = plan;
    this.names = new NamesSent(plan);
    this.mentions = new VillageMentions(plan);
    for (Assignment one : plan.assignments()) {
      if (!one.target().isRange()) {
        targets.putIfAbsent(one.village() + " " + one.indicator(), one.target().low());
      }
    }
  }

  VillageMentions mentions() {
    return mentions;
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
    return Optional.ofNullable(targets.get(village + " " + indicator));
  }
}
