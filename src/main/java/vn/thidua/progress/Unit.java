package vn.thidua.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;

/**
 * A village as it stands on a day, with the villages that were merged into it before: their figures
 * are its own now.
 *
 * @param members the village itself first
 */
record Unit(Village village, List<Village> members) {

  /** The same as it is called from above the plan of the unit that it belongs to. */
  Unit below(VillageId unit) {
    return new Unit(
        village.below(unit), members.stream().map(member -> member.below(unit)).toList());
  }

  /** The units of a plan on a day, in the plan's order. */
  static List<Unit> on(Plan plan, LocalDate day) {
    Map<String, List<Village>> merged = new HashMap<>();
    for (Village village : plan.villages()) {
      Village successor = successor(plan, village, day);
      if (!successor.equals(village)) {
        merged.computeIfAbsent(successor.id().value(), id -> new ArrayList<>()).add(village);
      }
    }
    List<Unit> units = new ArrayList<>();
    for (Village village : plan.villages()) {
      if (successor(plan, village, day).equals(village)) {
        List<Village> members = new ArrayList<>(List.of(village));
        members.addAll(merged.getOrDefault(village.id().value(), List.of()));
        units.add(new Unit(village, members));
      }
    }
    return units;
  }

  /** The village that a village's figures belong to on a day. */
  static Village successor(Plan plan, Village village, LocalDate day) {
    Village current = village;
    Set<VillageId> seen = new HashSet<>();
    while (seen.add(current.id())
        && current.to().filter(day::isAfter).isPresent()
        && current.into().isPresent()) {
      Optional<Village> next = plan.village(current.into().get());
      if (next.isEmpty()) {
        break;
      }
      current = next.get();
    }
    return current;
  }
}
