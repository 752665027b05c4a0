package vn.thidua.check;

import static vn.thidua.check.VillageTargets.amount;
import static vn.thidua.finding.Code.T123;
import static vn.thidua.finding.Code.T124;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.PhaseAmount;
import vn.thidua.plan.PhaseAssignment;
import vn.thidua.plan.Plan;
import vn.thidua.plan.VillageId;
import vn.thidua.text.Sentences;

/**
 * {@code T123}, {@code T124}: a phase asks for no more than the year, and what the villages are
 * handed for it adds up to what is asked of all.
 */
final class PhaseTargets implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    return plan.indicators()
        .flatMap(
            indicator ->
                indicator.phaseTargets().stream()
                    .filter(target -> plan.phase(target.phase()).isPresent())
                    .flatMap(
                        target ->
                            Stream.concat(
                                beyond(plan, indicator, target).stream(),
                                sum(plan, indicator, target).stream())));
  }

  private static Optional<Finding> beyond(Plan plan, Indicator indicator, PhaseAmount target) {
    if (indicator.better() == Better.WITHIN) {
      return Optional.empty();
    }
    int side = target.amount().low().compareTo(indicator.target().low());
    boolean falling = indicator.better() == Better.LOWER && indicator.kind() != Kind.FLOW;
    return (falling ? side < 0 : side > 0)
        ? Optional.of(
            T123.at(
                target.place(),
                indicator.name(),
                name(plan, target),
                amount(target.amount().low()),
                amount(indicator.target().low()),
                indicator.unit()))
        : Optional.empty();
  }

  /** Only where each village that has a target for the year has one for the phase. */
  private static Optional<Finding> sum(Plan plan, Indicator indicator, PhaseAmount target) {
    List<PhaseAssignment> handed =
        plan.phaseAssignments().stream()
            .filter(one -> one.indicator().equals(indicator.id()))
            .filter(one -> one.phase().equals(target.phase()))
            .toList();
    Set<VillageId> villages =
        handed.stream().map(PhaseAssignment::village).collect(Collectors.toSet());
    boolean all =
        plan.assignments().stream()
            .filter(one -> one.indicator().equals(indicator.id()))
            .allMatch(one -> villages.contains(one.village()));
    if (indicator.kind() == Kind.SHARE || handed.isEmpty() || !all) {
      return Optional.empty();
    }
    BigDecimal sum =
        handed.stream().map(one -> one.target().low()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(target.amount().low()) == 0
        ? Optional.empty()
        : Optional.of(
            T124.at(
                target.place(),
                indicator.name(),
                name(plan, target),
                amount(sum),
                amount(target.amount().low()),
                indicator.unit()));
  }

  private static String name(Plan plan, PhaseAmount target) {
    return Sentences.lowered(plan.phase(target.phase()).orElseThrow().name());
  }
}
