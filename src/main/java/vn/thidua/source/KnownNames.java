package vn.thidua.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Plan;
import vn.thidua.plan.VillageId;
import vn.thidua.text.Names;

/**
 * The villages and indicators of a plan under every spelling that means one of them: id, name,
 * alias, folded.
 */
final class KnownNames {
  private final Map<String, VillageId> villages = new HashMap<>();
  private final Map<String, IndicatorId> indicators = new HashMap<>();

  KnownNames(Plan plan) {
    String label = plan.villageLabel() + " ";
    plan.villages()
        .forEach(
            village -> {
              villages.put(village.id().value(), village.id());
              villages.putIfAbsent(Names.fold(village.name()), village.id());
              villages.putIfAbsent(Names.fold(label + village.name()), village.id());
              village
                  .aliases()
                  .forEach(alias -> villages.putIfAbsent(Names.fold(alias), village.id()));
            });
    plan.indicators()
        .forEach(
            indicator -> {
              indicators.put(indicator.id().value(), indicator.id());
              indicators.putIfAbsent(Names.fold(indicator.name()), indicator.id());
            });
  }

  /** The village of that name, or the text itself as an id that the plan does not know. */
  VillageId village(String text) {
    VillageId exact = villages.get(text);
    return exact != null
        ? exact
        : Optional.ofNullable(villages.get(Names.fold(text))).orElseGet(() -> new VillageId(text));
  }

  /** The indicator of that name, or the text itself as an id that the plan does not know. */
  IndicatorId indicator(String text) {
    IndicatorId exact = indicators.get(text);
    return exact != null
        ? exact
        : Optional.ofNullable(indicators.get(Names.fold(text)))
            .orElseGet(() -> new IndicatorId(text));
  }
}
