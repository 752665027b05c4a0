package vn.thidua.check;

import static vn.thidua.check.VillageTargets.amount;
import static vn.thidua.finding.Code.T104;
import static vn.thidua.finding.Code.T131;
import static vn.thidua.finding.Code.T132;
import static vn.thidua.finding.Code.T133;
import static vn.thidua.finding.Code.T134;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Partner;
import vn.thidua.plan.PartnerTarget;
import vn.thidua.plan.PhaseAmount;
import vn.thidua.plan.PhaseAssignment;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Superior;
import vn.thidua.plan.Village;

/**
 * {@code T104}, {@code T131} to {@code T134}: a plan takes over what was handed to it from above:
 * the targets of the year and of the phases, and where they began. An organisation's part is not
 * more than the whole.
 */
final class TargetsAbove implements Rule {
  private final Superior superior;

  TargetsAbove(Superior superior) {
    this.superior = superior;
  }

  @Override
  public Stream<Finding> check(Plan plan) {
    if (plan.year() != superior.plan().year()) {
      return Stream.empty();
    }
    List<Finding> findings = new ArrayList<>();
    superior.unit().ifPresent(unit -> unit(plan, unit, findings));
    superior.partner().ifPresent(partner -> partner(plan, partner, findings));
    return findings.stream();
  }

  private void unit(Plan plan, Village unit, List<Finding> findings) {
    for (Assignment handed : superior.plan().assignments()) {
      if (handed.village().equals(unit.id())) {
        taken(plan, handed.indicator(), handed.target().low(), findings)
            .ifPresent(indicator -> baseline(indicator, handed, findings));
      }
    }
    for (PhaseAssignment handed : superior.plan().phaseAssignments()) {
      if (handed.village().equals(unit.id())) {
        phase(plan, handed, findings);
      }
    }
  }

  /** The indicator that takes a target over. */
  private Optional<Indicator> taken(
      Plan plan, IndicatorId id, BigDecimal handed, List<Finding> findings) {
    Optional<Indicator> over = superior.plan().indicator(id);
    List<Indicator> feeding = feeding(plan, id);
    if (over.isEmpty() || !plan.incomplete().isEmpty()) {
      return Optional.empty();
    }
    if (feeding.isEmpty()) {
      findings.add(
          T131.at(
              plan.places().of("parent"), over.get().name(), amount(handed), over.get().unit()));
      return Optional.empty();
    }
    Indicator first = feeding.get(0);
    BigDecimal own =
        feeding.stream()
            .map(indicator -> indicator.target().low())
            .reduce(first.kind() == Kind.SHARE ? BigDecimal::min : BigDecimal::add)
            .orElseThrow();
    if (first.isMeasuredAs(over.get()) && isShort(first, own, handed)) {
      findings.add(
          T104.at(
              first.places().of("target"),
              first.name(),
              amount(own),
              amount(handed),
              first.unit()));
    }
    return Optional.of(first);
  }

  private static List<Indicator> feeding(Plan plan, IndicatorId over) {
    return plan.indicators().filter(indicator -> indicator.feeds().equals(over)).toList();
  }

  private static boolean isShort(Indicator indicator, BigDecimal own, BigDecimal handed) {
    int order = own.compareTo(handed);
    return (indicator.better() == Better.HIGHER && order < 0)
        || (indicator.better() == Better.LOWER && order > 0);
  }

  private static void baseline(Indicator indicator, Assignment handed, List<Finding> findings) {
    Optional<BigDecimal> own = indicator.baseline();
    Optional<BigDecimal> above = handed.baseline();
    if (own.isPresent() && above.isPresent() && own.get().compareTo(above.get()) != 0) {
      findings.add(
          T132.at(
              indicator.places().of("baseline"),
              indicator.name(),
              amount(own.get()),
              amount(above.get()),
              indicator.unit()));
    }
  }

  private static void phase(Plan plan, PhaseAssignment handed, List<Finding> findings) {
    for (Indicator indicator : feeding(plan, handed.indicator())) {
      for (PhaseAmount own : indicator.phaseTargets()) {
        if (own.phase().equals(handed.phase())
            && isShort(indicator, own.amount().low(), handed.target().low())) {
          findings.add(
              T133.at(
                  own.place(),
                  indicator.name(),
                  plan.phase(own.phase()).map(phase -> phase.name()).orElse(own.phase().value()),
                  amount(own.amount().low()),
                  amount(handed.target().low()),
                  indicator.unit()));
        }
      }
    }
  }

  private void partner(Plan plan, Partner partner, List<Finding> findings) {
    for (PartnerTarget handed : partner.targets()) {
      taken(plan, handed.indicator(), handed.amount(), findings);
    }
    plan.indicators()
        .filter(indicator -> indicator.kind() != Kind.SHARE && indicator.better() == Better.HIGHER)
        .forEach(
            indicator ->
                superior
                    .plan()
                    .indicator(indicator.feeds())
                    .filter(indicator::isMeasuredAs)
                    .filter(over -> indicator.target().low().compareTo(over.target().low()) > 0)
                    .ifPresent(
                        over ->
                            findings.add(
                                T134.at(
                                    indicator.places().of("target"),
                                    indicator.name(),
                                    amount(indicator.target().low()),
                                    amount(over.target().low()),
                                    indicator.unit(),
                                    superior.plan().issuer().shortName()))));
  }
}
