package vn.thidua.renewal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;

/** Which villages there are when next year begins, and what became of the others. */
final class Successors {
  private final Plan plan;
  private final LocalDate begin;

  /**
   * @param begin the first day of next year's plan
   */
  Successors(Plan plan, LocalDate begin) {
    this.plan = plan;
    this.begin = begin;
  }

  /** Whether a village still stands. */
  boolean stands(Village village) {
    return village.to().filter(begin::isAfter).isEmpty();
  }

  /** The villages that stand, in the plan's order. */
  List<Village> standing() {
    return plan.villages().stream().filter(this::stands).toList();
  }

  /** The village to which another's figures belong; empty where it was given up. */
  Optional<Village> of(Village village) {
    return standing().stream()
        .filter(one -> plan.members(one.id(), begin).contains(village.id()))
        .findFirst();
  }

  /** As above, by ids. */
  Optional<VillageId> of(VillageId village) {
    return plan.village(village).flatMap(this::of).map(Village::id);
  }

  /** The villages that became part of one. */
  List<Village> merged(Village village) {
    return plan.villages().stream()
        .filter(one -> !one.equals(village))
        .filter(one -> plan.members(village.id(), begin).contains(one.id()))
        .toList();
  }

  /** What all members of a village count together; empty where one is not known. */
  Optional<BigDecimal> sum(Village village, Function<Village, Optional<BigDecimal>> count) {
    Optional<BigDecimal> sum = count.apply(village);
    for (Village one : merged(village)) {
      sum = sum.flatMap(total -> count.apply(one).map(total::add));
    }
    return sum;
  }
}
