package vn.thidua.check;

import static vn.thidua.check.VillageTargets.amount;
import static vn.thidua.finding.Code.T105;
import static vn.thidua.finding.Code.T106;
import static vn.thidua.finding.Code.T110;
import static vn.thidua.finding.Code.T111;
import static vn.thidua.finding.Code.T115;
import static vn.thidua.finding.Code.T117;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ShareBase;
import vn.thidua.plan.Village;

/**
 * {@code T105}, {@code T106}, {@code T110}, {@code T111}, {@code T115}, {@code T117}: a target can
 * be worked for and measured.
 */
final class IndicatorTargets implements Rule {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Stream<Finding> check(Plan plan) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Indicator> indicators = new HashMap<>();
    plan.indicators()
        .forEach(
            indicator -> {
              indicators.put(indicator.id().value(), indicator);
              target(indicator, findings);
              baseline(indicator, findings);
              base(plan, indicator, findings);
            });
    for (Assignment assignment : plan.assignments()) {
      Indicator indicator = indicators.get(assignment.indicator().value());
      if (indicator != null
          && (impossible(indicator, assignment.target().low())
              || impossible(indicator, assignment.target().high()))) {
        findings.add(
            T111.at(
                assignment.places().of("target"),
                amount(
                    assignment.target().low().signum() < 0
                        ? assignment.target().low()
                        : assignment.target().high()),
                indicator.name(),
                indicator.kind() == Kind.SHARE ? "@share" : "@amount"));
      }
    }
    return findings.stream();
  }

  private static boolean impossible(Indicator indicator, BigDecimal target) {
    return target.signum() < 0 || (indicator.kind() == Kind.SHARE && target.compareTo(HUNDRED) > 0);
  }

  private static void target(Indicator indicator, List<Finding> findings) {
    BigDecimal target = indicator.target().low();
    boolean share = indicator.kind() == Kind.SHARE;
    if (impossible(indicator, target)
        || (share && indicator.target().high().compareTo(HUNDRED) > 0)) {
      findings.add(
          T111.at(
              indicator.places().of("target"),
              amount(indicator.target().high()),
              indicator.name(),
              share ? "@share" : "@amount"));
    } else if (target.signum() == 0 && indicator.better() == Better.HIGHER) {
      findings.add(T105.at(indicator.places().of("target"), indicator.name()));
    }
    if (share && !indicator.unit().equals("%")) {
      findings.add(T106.at(indicator.places().of("unit"), indicator.name(), indicator.unit()));
    }
  }

  private static void baseline(Indicator indicator, List<Finding> findings) {
    if (indicator.baseline().isEmpty()) {
      return;
    }
    BigDecimal baseline = indicator.baseline().get();
    if (indicator.kind() == Kind.FLOW) {
      if (baseline.signum() != 0) {
        findings.add(T117.at(indicator.places().of("baseline"), indicator.name()));
      }
      return;
    }
    int way = indicator.target().low().compareTo(baseline);
    boolean backwards =
        (indicator.better() == Better.HIGHER && way < 0)
            || (indicator.better() == Better.LOWER && way > 0);
    if (backwards) {
      findings.add(
          T110.at(
              indicator.places().of("target"),
              indicator.name(),
              amount(baseline),
              amount(indicator.target().low()),
              indicator.unit()));
    }
  }

  private static void base(Plan plan, Indicator indicator, List<Finding> findings) {
    if (indicator.kind() != Kind.SHARE || indicator.base() == ShareBase.REPORTED) {
      return;
    }
    boolean households = indicator.base() == ShareBase.HOUSEHOLDS;
    List<String> without =
        plan.villages().stream()
            .filter(village -> village.plan().isEmpty())
            .filter(village -> (households ? village.households() : village.population()).isEmpty())
            .map(Village::name)
            .toList();
    if (!without.isEmpty()) {
      findings.add(
          T115.at(
              indicator.places().of("base"),
              indicator.name(),
              households ? "@households" : "@population",
              plan.villageLabel(),
              String.join(", ", without),
              households ? "households" : "population"));
    }
  }
}
