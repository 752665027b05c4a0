package vn.thidua.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Plan;
import vn.thidua.plan.VillageId;
import vn.thidua.text.Names;

/**
 * The villages and indicators of a plan under every spelling that means one of them: id, name,
 * alias, folded.
 */
public final class KnownNames {
  private final Map<String, VillageId> villages = new HashMap<>();
  private final Map<String, IndicatorId> indicators = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();

  private final String label;

  /** The spellings that stand in the plan. */
  private final Set<String> spellings = new HashSet<>();

  /** None: every text is an id that is not known. */
  KnownNames() {
    label = "";
  }

  public KnownNames(Plan plan) {
    label = plan.villageLabel() + " ";
    plan.villages()
        .forEach(
            village -> {
              villages.put(village.id().value(), village.id());
              spellings.add(village.id().value());
              spellings.add(village.name());
              spellings.addAll(village.aliases());
              villages.putIfAbsent(Names.fold(village.name()), village.id());
              villages.putIfAbsent(Names.fold(label + village.name()), village.id());
              village
                  .aliases()
                  .forEach(alias -> villages.putIfAbsent(Names.fold(alias), village.id()));
            });
    plan.indicators()
        .forEach(
            indicator -> {
              spellings.add(indicator.id().value());
              spellings.add(indicator.name());
              spellings.addAll(indicator.aliases());
              units.put(indicator.id().value(), indicator.unit());
              indicators.put(indicator.id().value(), indicator.id());
              indicators.putIfAbsent(Names.fold(indicator.name()), indicator.id());
              indicator
                  .aliases()
                  .forEach(alias -> indicators.putIfAbsent(Names.fold(alias), indicator.id()));
            });
  }

  /** The village of that id, name or alias; empty where the plan has none such. */
  public Optional<VillageId> find(String text) {
    VillageId exact = villages.get(text);
    return exact != null ? Optional.of(exact) : Optional.ofNullable(villages.get(Names.fold(text)));
  }

  /** The indicator of that id, name or alias; empty where the plan has none such. */
  public Optional<IndicatorId> findIndicator(String text) {
    IndicatorId exact = indicators.get(text);
    return exact != null
        ? Optional.of(exact)
        : Optional.ofNullable(indicators.get(Names.fold(text)));
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

  /** The unit of an indicator; empty where the plan does not know it. */
  String unit(IndicatorId indicator) {
    return units.getOrDefault(indicator.value(), "");
  }

  /** Whether a text names something in another spelling than the plan's. */
  boolean isRespelled(String text) {
    return !spellings.contains(text)
        && (villages.containsKey(Names.fold(text)) || indicators.containsKey(Names.fold(text)))
        && spellings.stream().noneMatch(known -> text.equalsIgnoreCase(label + known));
  }
}
