package vn.thidua.check;

import static vn.thidua.finding.Code.T101;
import static vn.thidua.finding.Code.T102;
import static vn.thidua.finding.Code.T103;
import static vn.thidua.finding.Code.T112;
import static vn.thidua.finding.Code.T114;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.text.Numbers;

/**
 * {@code T101}, {@code T102}, {@code T103}, {@code T112}, {@code T114}: what is handed to the
 * villages gives the commune's target. Flows and stocks add up; a commune's share lies between the
 * least and the greatest of its villages. A village left out explains what is missing from a sum,
 * which is then no finding of its own.
 */
final class VillageTargets implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    if (plan.assignments().isEmpty() || !plan.incomplete().isEmpty()) {
      return Stream.empty();
    }
    Map<String, Map<String, Assignment>> handedOut = new LinkedHashMap<>();
    for (Assignment assignment : plan.assignments()) {
      handedOut
          .computeIfAbsent(assignment.indicator().value(), id -> new LinkedHashMap<>())
          .putIfAbsent(assignment.village().value(), assignment);
    }
    List<Finding> findings = new ArrayList<>();
    plan.indicators()
        .filter(indicator -> indicator.better() != Better.WITHIN)
        .forEach(
            indicator ->
                check(
                    plan,
                    indicator,
                    handedOut.getOrDefault(indicator.id().value(), Map.of()),
                    findings));
    return findings.stream();
  }

  private static void check(
      Plan plan, Indicator indicator, Map<String, Assignment> assignments, List<Finding> findings) {
    if (assignments.isEmpty()) {
      if (indicator.kind() != Kind.SHARE) {
        findings.add(T112.at(indicator.places().of("id"), indicator.name(), plan.villageLabel()));
      }
      return;
    }
    List<Village> leftOut =
        plan.villages().stream()
            .filter(village -> village.to().isEmpty() && village.from().isEmpty())
            .filter(village -> !assignments.containsKey(village.id().value()))
            .toList();
    BigDecimal target = indicator.target().low();
    if (indicator.kind() == Kind.SHARE) {
      Stream.of(shareOutOfReach(indicator, assignments, leftOut.isEmpty()))
          .flatMap(Optional::stream)
          .forEach(findings::add);
      return;
    }
    BigDecimal sum =
        assignments.values().stream()
            .map(assignment -> assignment.target().low())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal missing = target.subtract(sum);
    if (missing.signum() == 0) {
      baselines(indicator, assignments, leftOut, findings);
      return;
    }
    Assignment first = assignments.values().iterator().next();
    if (!leftOut.isEmpty() && missing.signum() > 0) {
      findings.add(
          T102.at(
              first.places().of("indicator"),
              indicator.name(),
              plan.villageLabel(),
              String.join(", ", leftOut.stream().map(Village::name).toList()),
              amount(missing),
              indicator.unit()));
    } else {
      findings.add(
          T101.at(
              indicator.places().of("target"),
              indicator.name(),
              amount(sum),
              amount(target),
              amount(missing.abs()),
              missing.signum() > 0 ? "@less" : "@more",
              indicator.unit(),
              plan.villageLabel()));
    }
  }

  private static void baselines(
      Indicator indicator,
      Map<String, Assignment> assignments,
      List<Village> leftOut,
      List<Finding> findings) {
    boolean all =
        assignments.values().stream().allMatch(assignment -> assignment.baseline().isPresent());
    if (indicator.kind() != Kind.STOCK
        || indicator.baseline().isEmpty()
        || !all
        || !leftOut.isEmpty()) {
      return;
    }
    BigDecimal sum =
        assignments.values().stream()
            .map(assignment -> assignment.baseline().orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(indicator.baseline().get()) != 0) {
      findings.add(
          T114.at(
              indicator.places().of("baseline"),
              indicator.name(),
              amount(sum),
              amount(indicator.baseline().get()),
              indicator.unit()));
    }
  }

  private static Optional<Finding> shareOutOfReach(
      Indicator indicator, Map<String, Assignment> assignments, boolean complete) {
    BigDecimal target = indicator.target().low();
    BigDecimal least =
        assignments.values().stream()
            .map(assignment -> assignment.target().low())
            .min(Comparator.naturalOrder())
            .orElseThrow();
    BigDecimal greatest =
        assignments.values().stream()
            .map(assignment -> assignment.target().low())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    boolean outside = target.compareTo(least) < 0 || target.compareTo(greatest) > 0;
    return complete && outside
        ? Optional.of(
            T103.at(
                indicator.places().of("target"),
                indicator.name(),
                amount(target),
                amount(least),
                amount(greatest)))
        : Optional.empty();
  }

  static String amount(BigDecimal number) {
    return Numbers.vietnamese(Numbers.shortened(number, 6));
  }
}
