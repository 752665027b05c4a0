package vn.thidua.check;

import static vn.thidua.check.VillageTargets.amount;
import static vn.thidua.finding.Code.M109;
import static vn.thidua.finding.Code.M110;
import static vn.thidua.finding.Code.M111;
import static vn.thidua.finding.Code.M113;
import static vn.thidua.finding.Code.M114;
import static vn.thidua.finding.Code.M115;
import static vn.thidua.finding.Code.M116;
import static vn.thidua.finding.Code.M130;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Area;
import vn.thidua.plan.Disqualifier;
import vn.thidua.plan.ItemId;
import vn.thidua.plan.Most;
import vn.thidua.plan.Places;
import vn.thidua.plan.Plan;
import vn.thidua.plan.RankClass;
import vn.thidua.plan.Rubric;
import vn.thidua.plan.TieBreaker;
import vn.thidua.plan.VillageGroup;
import vn.thidua.plan.VillageId;
import vn.thidua.text.Nearest;

/**
 * {@code M109}, {@code M110}, {@code M113} to {@code M116}, {@code M130}: classes can be reached in
 * their order, and groups, quotas, areas and tie-breakers name what there is.
 */
final class RubricClasses {
  private final Plan plan;
  private final Rubric rubric;
  private final Known known;

  RubricClasses(Plan plan, Rubric rubric) {
    this.plan = plan;
    this.rubric = rubric;
    this.known = new Known(plan);
  }

  void check(Consumer<Finding> findings) {
    classes(findings);
    areas(findings);
    villages(findings);
    needs(findings);
    tieBreakers(findings);
    falling(findings);
    reachable(findings);
    quotas(findings);
    ungrouped(findings);
  }

  /** The classes that are named exist. */
  void classes(Consumer<Finding> findings) {
    List<String> classes = rubric.classes().stream().map(RankClass::id).toList();
    for (VillageGroup group : rubric.groups()) {
      group.quotas().forEach(q -> named("class", q.rankClass(), classes, q.places(), findings));
    }
    for (Disqualifier rule : rubric.disqualifiers()) {
      rule.rankClass().ifPresent(c -> named("class", c, classes, rule.places(), findings));
    }
  }

  /** The areas that are named exist. */
  void areas(Consumer<Finding> findings) {
    List<String> areas = rubric.areas().stream().map(Area::id).toList();
    for (RankClass rankClass : rubric.classes()) {
      rankClass
          .byArea()
          .forEach(limit -> named("area", limit.area(), areas, limit.places(), findings));
    }
  }

  /** The villages of groups and areas exist, and none stands twice. */
  void villages(Consumer<Finding> findings) {
    members(
        rubric.groups().stream().map(g -> new Member(g.name(), g.villages(), g.places())).toList(),
        findings);
    members(
        rubric.areas().stream().map(a -> new Member(a.name(), a.villages(), a.places())).toList(),
        findings);
  }

  private record Member(String name, List<VillageId> villages, Places places) {}

  private void needs(Consumer<Finding> findings) {
    for (Disqualifier rule : rubric.disqualifiers()) {
      if (rule.effect() == Disqualifier.Effect.CAPPED && rule.rankClass().isEmpty()) {
        findings.accept(M111.at(rule.places().of("effect"), "capped", "class"));
      }
      if (rule.from() == Disqualifier.From.INDICATOR && rule.indicator().isEmpty()) {
        findings.accept(M111.at(rule.places().of("from"), "indicator", "indicator"));
      }
    }
  }

  private void tieBreakers(Consumer<Finding> findings) {
    List<String> items = rubric.items().map(item -> item.id().value()).toList();
    for (TieBreaker by : rubric.tieBreakers()) {
      by.item()
          .map(ItemId::value)
          .ifPresent(item -> named("item", item, items, by.places(), findings));
      if (by.by() == TieBreaker.By.ITEM && by.item().isEmpty()) {
        findings.accept(M111.at(by.places().of("by"), "item", "item"));
      }
    }
  }

  private static void named(
      String key, String id, List<String> ids, Places places, Consumer<Finding> findings) {
    if (!id.isEmpty() && !ids.contains(id)) {
      findings.accept(M114.at(places.of(key), id, "@" + key, Nearest.to(id, ids).orElse("")));
    }
  }

  private void falling(Consumer<Finding> findings) {
    for (int i = 1; i < rubric.classes().size(); i++) {
      RankClass better = rubric.classes().get(i - 1);
      RankClass worse = rubric.classes().get(i);
      if (worse.from().compareTo(better.from()) >= 0) {
        findings.accept(
            M113.at(
                worse.places().of("from"),
                worse.name(),
                amount(worse.from()),
                better.name(),
                amount(better.from())));
      }
    }
  }

  private void reachable(Consumer<Finding> findings) {
    BigDecimal most = BigDecimal.ZERO;
    for (var standard : rubric.standards()) {
      Optional<BigDecimal> bonus = RubricSums.mostBonus(standard);
      if (bonus.isEmpty()) {
        return;
      }
      most = most.add(RubricSums.standard(standard)).add(bonus.get());
    }
    for (RankClass rankClass : rubric.classes()) {
      if (rankClass.from().compareTo(most) > 0) {
        findings.accept(
            M109.at(
                rankClass.places().of("from"),
                rankClass.name(),
                amount(rankClass.from()),
                amount(most)));
      }
    }
  }

  private void quotas(Consumer<Finding> findings) {
    for (VillageGroup group : rubric.groups()) {
      int villages = group.villages().size();
      for (VillageGroup.Quota quota : group.quotas()) {
        if (quota.most() instanceof Most.Count count && count.villages() > villages) {
          findings.accept(
              M110.at(
                  quota.places().of("most"),
                  count.villages(),
                  group.name(),
                  villages,
                  plan.villageLabel()));
        }
        if (quota.most() instanceof Most.Percent percent
            && percent.percent() > 0
            && villages > 0
            && percent.of(villages) == 0) {
          findings.accept(
              M130.at(
                  quota.places().of("most"),
                  percent.percent(),
                  villages,
                  plan.villageLabel(),
                  group.name()));
        }
      }
    }
  }

  private void ungrouped(Consumer<Finding> findings) {
    if (!rubric.groups().isEmpty()) {
      plan.villages().stream()
          .filter(v -> v.into().isEmpty())
          .filter(v -> rubric.groups().stream().noneMatch(g -> g.villages().contains(v.id())))
          .forEach(
              v ->
                  findings.accept(
                      M116.at(rubric.places().of("groups"), v.name(), plan.villageLabel())));
    }
  }

  private void members(List<Member> sets, Consumer<Finding> findings) {
    Map<VillageId, String> first = new HashMap<>();
    for (Member set : sets) {
      for (VillageId village : set.villages()) {
        known.village(village, set.places(), "villages").ifPresent(findings);
        String earlier = first.putIfAbsent(village, set.name());
        if (earlier != null) {
          findings.accept(
              M115.at(set.places().of("villages"), village.value(), earlier, set.name()));
        }
      }
    }
  }
}
