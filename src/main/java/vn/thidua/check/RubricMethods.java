package vn.thidua.check;

import static vn.thidua.finding.Code.M105;
import static vn.thidua.finding.Code.M106;
import static vn.thidua.finding.Code.M111;
import static vn.thidua.finding.Code.M112;
import static vn.thidua.finding.Code.M126;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Band;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Item;
import vn.thidua.plan.Method;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Rubric;
import vn.thidua.plan.ScoringRule;

/**
 * {@code M105}, {@code M106}, {@code M111}, {@code M112}, {@code M126}: each part can be scored by
 * its method, from indicators that exist, and every measure finds its band.
 */
final class RubricMethods {
  private static final List<String> OF_METHODS =
      List.of(
          "indicator",
          "measure",
          "above",
          "bands",
          "volume",
          "volumes",
          "at",
          "each",
          "late",
          "missing",
          "early");

  private final Plan plan;
  private final Rubric rubric;
  private final Known known;

  RubricMethods(Plan plan, Rubric rubric) {
    this.plan = plan;
    this.rubric = rubric;
    this.known = new Known(plan);
  }

  void check(Consumer<Finding> findings) {
    names(findings);
    rubric.items().forEach(item -> item(item, findings));
    unused(findings);
  }

  /** The indicators that are named exist. */
  void names(Consumer<Finding> findings) {
    rubric
        .items()
        .forEach(
            item ->
                Stream.of("indicator", "volume")
                    .forEach(
                        key ->
                            named(item.rule(), key)
                                .flatMap(id -> known.indicator(id, item.places(), key))
                                .ifPresent(findings)));
    rubric.disqualifiers().stream()
        .filter(d -> d.indicator().isPresent())
        .forEach(d -> known.indicator(d.indicator().get(), d.places()).ifPresent(findings));
  }

  private void item(Item item, Consumer<Finding> findings) {
    if (item.isLeaf()) {
      needed(item.rule()).stream()
          .filter(key -> !item.places().has(key))
          .findFirst()
          .ifPresent(
              key ->
                  findings.accept(
                      M111.at(item.places().of("method"), word(item.rule().method()), key)));
      bands(item, findings);
    }
    Set<String> meant = item.isLeaf() ? meant(item.rule().method()) : Set.of();
    Stream.concat(item.isLeaf() ? Stream.empty() : Stream.of("method"), OF_METHODS.stream())
        .filter(key -> item.places().has(key) && !meant.contains(key))
        .forEach(
            key ->
                findings.accept(
                    M112.at(
                        item.places().of(key),
                        key,
                        item.isLeaf() ? word(item.rule().method()) : "@items")));
  }

  private static Optional<IndicatorId> named(ScoringRule rule, String key) {
    return key.equals("indicator") ? rule.indicator() : rule.volume();
  }

  /** The keys without which a method can't score. */
  private static List<String> needed(ScoringRule rule) {
    return switch (rule.method()) {
      case GIVEN, DISCIPLINE -> List.of();
      case PROPORTIONAL, PASS -> List.of("indicator");
      case STEPS -> List.of("indicator", "bands");
      case TIERS -> List.of("indicator", "bands", "volume", "volumes");
      case THRESHOLD -> List.of("indicator", "at");
      case PER_OCCURRENCE -> List.of("each");
    };
  }

  private static Set<String> meant(Method method) {
    return switch (method) {
      case GIVEN -> Set.of();
      case PROPORTIONAL -> Set.of("indicator", "measure", "above");
      case STEPS -> Set.of("indicator", "measure", "bands");
      case TIERS -> Set.of("indicator", "measure", "bands", "volume", "volumes");
      case PASS -> Set.of("indicator", "measure");
      case THRESHOLD -> Set.of("indicator", "measure", "at");
      case PER_OCCURRENCE -> Set.of("indicator", "each");
      case DISCIPLINE -> Set.of("late", "missing", "early");
    };
  }

  private static String word(Method method) {
    return method.name().toLowerCase(Locale.ROOT);
  }

  private static void bands(Item item, Consumer<Finding> findings) {
    ScoringRule rule = item.rule();
    if (rule.method() != Method.STEPS && rule.method() != Method.TIERS) {
      return;
    }
    for (Band band : rule.bands()) {
      boolean whole =
          rule.method() == Method.STEPS
              ? band.points().isPresent()
              : band.byVolume().size() == rule.volumes().size() + 1;
      if (!whole) {
        findings.accept(
            M111.at(
                band.places().whole(),
                word(rule.method()),
                rule.method() == Method.STEPS ? "points" : "by_volume"));
      }
    }
    List<Band> rising = new ArrayList<>(rule.bands());
    rising.sort(
        Comparator.comparing(
            band -> band.from(),
            Comparator.comparing((Optional<BigDecimal> from) -> from.isPresent())
                .thenComparing(from -> from.orElse(BigDecimal.ZERO))));
    for (int i = 1; i < rising.size(); i++) {
      Band below = rising.get(i - 1);
      Band above = rising.get(i);
      Optional<BigDecimal> end = below.to();
      Optional<BigDecimal> start = above.from();
      if (end.isEmpty() || start.isEmpty() || end.get().compareTo(start.get()) > 0) {
        findings.accept(
            M105.at(
                above.places().of("from"),
                start.map(VillageTargets::amount).orElse("–"),
                end.map(VillageTargets::amount).orElse("–")));
      } else if (end.get().compareTo(start.get()) < 0) {
        findings.accept(
            M106.at(
                above.places().of("from"),
                VillageTargets.amount(end.get()),
                VillageTargets.amount(start.get())));
      }
    }
  }

  /** An indicator's own points count for nothing beside a rubric. */
  private void unused(Consumer<Finding> findings) {
    Set<IndicatorId> used =
        rubric
            .items()
            .flatMap(item -> Stream.of(item.rule().indicator(), item.rule().volume()))
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    plan.indicators()
        .filter(i -> i.points().filter(p -> p.signum() > 0).isPresent())
        .filter((Indicator i) -> !used.contains(i.id()))
        .forEach(i -> findings.accept(M126.at(i.places().of("points"), i.name())));
  }
}
