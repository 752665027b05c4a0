package vn.thidua.check;

import static vn.thidua.check.VillageTargets.amount;
import static vn.thidua.finding.Code.T116;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;

/** {@code T116}: households and people are whole numbers above 0, and no household is empty. */
final class VillageCounts implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    List<Finding> findings = new ArrayList<>();
    for (Village village : plan.villages()) {
      boolean households = wrong(village, "households", village.households(), findings);
      boolean population = wrong(village, "population", village.population(), findings);
      if (!households
          && !population
          && village.households().isPresent()
          && village.population().isPresent()
          && village.households().get().compareTo(village.population().get()) > 0) {
        findings.add(
            T116.at(
                village.places().of("households"),
                village.name(),
                amount(village.households().get()),
                "@households",
                amount(village.population().get())));
      }
    }
    return findings.stream();
  }

  private static boolean wrong(
      Village village, String key, Optional<BigDecimal> count, List<Finding> findings) {
    boolean wrong =
        count.isPresent()
            && (count.get().signum() <= 0 || count.get().stripTrailingZeros().scale() > 0);
    if (wrong) {
      findings.add(
          T116.at(village.places().of(key), village.name(), amount(count.get()), "@" + key, ""));
    }
    return wrong;
  }
}
