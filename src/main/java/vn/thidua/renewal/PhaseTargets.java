package vn.thidua.renewal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.PhaseAmount;
import vn.thidua.plan.PhaseAssignment;
import vn.thidua.plan.PhaseId;
import vn.thidua.plan.Plan;
import vn.thidua.plan.VillageId;

/**
 * What is to be reached by the ends of next year's phases: the same part of the way as this year.
 */
final class PhaseTargets {
  private final Plan plan;
  private final Successors successors;
  private final Proposals proposals;

  PhaseTargets(Plan plan, Successors successors, Proposals proposals) {
    this.plan = plan;
    this.successors = successors;
    this.proposals = proposals;
  }

  /** The commune's; the sum of the villages' where each of them has one. */
  BigDecimal of(Indicator indicator, PhaseAmount amount) {
    List<Proposal> villages = proposals.ofVillages(indicator);
    List<BigDecimal> theirs = new ArrayList<>();
    for (Proposal village : villages) {
      of(village, amount.phase()).ifPresent(theirs::add);
    }
    boolean all = !villages.isEmpty() && theirs.size() == villages.size();
    return indicator.kind() != Kind.SHARE && all
        ? theirs.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
        : part(
            amount.amount().low(),
            indicator.target().low(),
            indicator.baseline(),
            proposals.of(indicator));
  }

  /** A village's; empty where it was set none, or where it is a range. */
  Optional<BigDecimal> of(Proposal village, PhaseId phase) {
    VillageId id = village.village().orElseThrow().id();
    Indicator indicator = village.indicator();
    List<PhaseAssignment> set =
        plan.phaseAssignments().stream()
            .filter(one -> one.indicator().equals(indicator.id()) && one.phase().equals(phase))
            .filter(one -> successors.of(one.village()).filter(id::equals).isPresent())
            .filter(one -> indicator.kind() != Kind.SHARE || one.village().equals(id))
            .toList();
    if (set.isEmpty() || set.stream().anyMatch(one -> one.target().isRange())) {
      return Optional.empty();
    }
    BigDecimal amount =
        set.stream().map(one -> one.target().low()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(part(amount, village.before().low(), began(indicator, id), village));
  }

  private Optional<BigDecimal> began(Indicator indicator, VillageId village) {
    return plan.assignments().stream()
        .filter(one -> one.indicator().equals(indicator.id()))
        .filter(one -> successors.of(one.village()).filter(village::equals).isPresent())
        .map(Assignment::baseline)
        .flatMap(Optional::stream)
        .reduce(BigDecimal::add);
  }

  /**
   * The same part of the way, rounded like a target.
   *
   * @param amount what this year's phase was to reach
   * @param target of this year
   * @param began where this year began
   */
  private static BigDecimal part(
      BigDecimal amount, BigDecimal target, Optional<BigDecimal> began, Proposal next) {
    Indicator indicator = next.indicator();
    boolean level = indicator.kind() != Kind.FLOW && began.isPresent();
    BigDecimal from = level ? began.get() : BigDecimal.ZERO;
    BigDecimal begins = level ? next.baseline().orElse(from) : BigDecimal.ZERO;
    BigDecimal goal = next.target().low();
    BigDecimal way = target.subtract(from);
    if (way.signum() == 0) {
      return goal;
    }
    BigDecimal step = TargetRule.step(goal);
    BigDecimal reached =
        goal.subtract(begins)
            .multiply(amount.subtract(from))
            .divide(way, 6, RoundingMode.HALF_UP)
            .add(begins)
            .divide(step, 0, RoundingMode.HALF_UP)
            .multiply(step)
            .max(BigDecimal.ZERO);
    boolean falling = indicator.better() == Better.LOWER && indicator.kind() != Kind.FLOW;
    return falling ? reached.max(goal) : reached.min(goal);
  }
}
