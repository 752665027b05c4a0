package vn.thidua.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A reporting unit of the plan.
 *
 * @param name without the word for the kind of unit, such as {@code Am Thủy}
 * @param aliases other spellings under which its reports come
 * @param code of the national register of units
 * @param from the first day it exists, when that is not the plan's first
 * @param to the last day it exists
 * @param into the village that takes over its figures after {@code to}
 * @param plan the folder of its own plan, from which its figures come
 */
public record Village(
    VillageId id,
    String name,
    List<String> aliases,
    Optional<String> code,
    Optional<BigDecimal> households,
    Optional<BigDecimal> population,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<VillageId> into,
    Optional<String> plan,
    Places places) {
  public Village {
    aliases = List.copyOf(aliases);
  }

  /** The same as it is called from above the plan of the unit that it belongs to. */
  public Village below(VillageId unit) {
    return new Village(
        unit.below(id),
        name,
        aliases,
        code,
        households,
        population,
        from,
        to,
        into.map(unit::below),
        plan,
        places);
  }

  /** Whether it exists on that day. */
  public boolean existsOn(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
  }
}
