package vn.thidua.renewal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.thidua.plan.Partner;
import vn.thidua.plan.PartnerTarget;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.source.YamlEdits;

/** Renews {@code plan.yaml}. */
final class PlanYaml {
  private final NextPlan.Year year;
  private final Plan plan;
  private final Successors successors;
  private final YamlEdits file;

  private PlanYaml(NextPlan.Year year, Successors successors, YamlEdits file) {
    this.year = year;
    this.plan = year.plan();
    this.successors = successors;
    this.file = file;
  }

  /** Writes next year's values. */
  static void renew(NextPlan.Year year, Successors successors, RenewedYaml texts, YamlEdits file) {
    new PlanYaml(year, successors, file).renew(texts, year.exists());
  }

  private void renew(RenewedYaml texts, Predicate<String> exists) {
    file.set("id", withYear(plan.id()));
    file.set("year", String.valueOf(plan.year() + 1));
    for (String end : List.of("from", "to")) {
      if (file.has(end)) {
        file.set(
            end,
            YearLater.of(end.equals("from") ? plan.span().from() : plan.span().to()).toString());
      }
    }
    for (String key : List.of("number", "issued")) {
      if (file.has(key)) {
        file.remove(key);
      }
    }
    plan.nesting()
        .parent()
        .map(this::withYear)
        .filter(parent -> !parent.equals(plan.nesting().parent().get()) && exists.test(parent))
        .ifPresent(parent -> file.set("parent", parent));
    partners();
    texts.renew(file);
    for (int i = 0; i < plan.villages().size(); i++) {
      village(plan.villages().get(i), "villages/" + i, exists);
    }
  }

  /** Plans of organisations that are not there yet are not named; those that are, by their year. */
  private void partners() {
    List<Partner> partners = plan.nesting().partners();
    if (!partners.isEmpty() && partners.stream().noneMatch(this::isThere)) {
      file.removeWithComment("partners");
      return;
    }
    for (int i = 0; i < partners.size(); i++) {
      Partner partner = partners.get(i);
      String path = "partners/" + i;
      if (!isThere(partner)) {
        file.remove(path);
        continue;
      }
      if (!withYear(partner.plan()).equals(partner.plan())) {
        file.set(path + "/plan", withYear(partner.plan()));
      }
      NextPlan theirs = year.inside().get(partner.plan());
      if (theirs != null) {
        partner.targets().forEach(handed -> handed(path, handed, theirs));
      }
    }
  }

  private boolean isThere(Partner partner) {
    return year.inside().containsKey(partner.plan())
        || year.exists().test(withYear(partner.plan()));
  }

  /** What an organisation took on it takes on again as far as its own plan goes. */
  private void handed(String path, PartnerTarget handed, NextPlan theirs) {
    theirs
        .part(handed.indicator())
        .filter(part -> isWhole(handed, theirs))
        .ifPresent(
            part ->
                file.set(
                    path + "/targets/" + handed.indicator().value(),
                    part.stripTrailingZeros().scale() > 0
                        ? part.stripTrailingZeros().toPlainString()
                        : part.setScale(0).toPlainString()));
  }

  /** Whether the organisation's own target was what was handed to it. */
  private static boolean isWhole(PartnerTarget handed, NextPlan theirs) {
    return theirs
        .partBefore(handed.indicator())
        .filter(before -> before.compareTo(handed.amount()) == 0)
        .isPresent();
  }

  private String withYear(String name) {
    return NextPlan.named(name, plan.year());
  }

  private void village(Village village, String path, Predicate<String> exists) {
    if (!successors.stands(village)) {
      file.remove(path);
      return;
    }
    Optional<String> own = village.plan().map(this::withYear);
    if (own.isPresent() && !exists.test(own.get())) {
      file.remove(path + "/plan");
    } else if (!own.equals(village.plan())) {
      file.set(path + "/plan", own.get());
    }
    if (file.has(path + "/from")
        && village.from().filter(YearLater.of(plan.span()).from()::isBefore).isEmpty()) {
      file.remove(path + "/from");
    }
    if (!successors.merged(village).isEmpty()) {
      count(village, path + "/households", Village::households);
      count(village, path + "/population", Village::population);
    }
  }

  /** Where one of the villages that became one is not counted, the number stays for a person. */
  private void count(Village village, String path, Function<Village, Optional<BigDecimal>> count) {
    successors.sum(village, count).ifPresent(sum -> file.set(path, sum.toPlainString()));
  }
}
