package vn.thidua.renewal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.thidua.plan.Partner;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.source.YamlEdits;

/** Renews {@code plan.yaml}. */
final class PlanYaml {
  private final Plan plan;
  private final Successors successors;
  private final YamlEdits file;

  private PlanYaml(Plan plan, Successors successors, YamlEdits file) {
    this.plan = plan;
    this.successors = successors;
    this.file = file;
  }

  /**
   * Writes next year's values.
   *
   * @param exists whether a folder with a plan stands there, seen from the new plan's
   */
  static void renew(
      Plan plan,
      Successors successors,
      RenewedYaml texts,
      Predicate<String> exists,
      YamlEdits file) {
    new PlanYaml(plan, successors, file).renew(texts, exists);
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
    partners(exists);
    texts.renew(file);
    for (int i = 0; i < plan.villages().size(); i++) {
      village(plan.villages().get(i), "villages/" + i, exists);
    }
  }

  /** Plans of organisations that are not there yet are not named; those that are, by their year. */
  private void partners(Predicate<String> exists) {
    List<Partner> partners = plan.nesting().partners();
    boolean any = partners.stream().anyMatch(one -> exists.test(withYear(one.plan())));
    if (!any) {
      if (!partners.isEmpty()) {
        file.remove("partners");
      }
      return;
    }
    for (int i = 0; i < partners.size(); i++) {
      String next = withYear(partners.get(i).plan());
      if (!exists.test(next)) {
        file.remove("partners/" + i);
      } else if (!next.equals(partners.get(i).plan())) {
        file.set("partners/" + i + "/plan", next);
      }
    }
  }

  /** A name with this year in it, with the next one. */
  private String withYear(String name) {
    return withYear(name, plan.year());
  }

  static String withYear(String name, int year) {
    return name.replaceAll("(?<!\\d)" + year + "(?!\\d)", String.valueOf(year + 1));
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
