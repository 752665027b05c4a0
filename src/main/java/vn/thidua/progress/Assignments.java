package vn.thidua.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Phase;
import vn.thidua.plan.PhaseAssignment;
import vn.thidua.plan.Plan;
import vn.thidua.plan.PlanBelow;
import vn.thidua.plan.Target;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;

/** What was handed to each village, and what it is measured by where nothing was. */
final class Assignments {
  private final Map<VillageId, Map<IndicatorId, Assignment>> handedOut = new HashMap<>();

  private final List<PhaseAssignment> byPhase;

  Assignments(Plan plan) {
    this.byPhase = plan.phaseAssignments();
    plan.assignments().forEach(this::add);
    for (PlanBelow below : PlanBelow.of(plan)) {
      below.plan().assignments().forEach(one -> below.lifted(one).ifPresent(this::add));
    }
  }

  private void add(Assignment assignment) {
    handedOut
        .computeIfAbsent(assignment.village(), village -> new HashMap<>())
        .putIfAbsent(assignment.indicator(), assignment);
  }

  /** Whether the unit, or a member of it, was handed a target of its own. */
  boolean handedOut(Indicator indicator, Unit unit) {
    return !of(indicator, unit).isEmpty();
  }

  /**
   * The target of a unit: the sum of what was handed to its members; a share's is the commune's
   * where none was. A share to be kept within a range is kept within the commune's unless the
   * village has a range of its own: a single number is no range.
   */
  Optional<Target> target(Indicator indicator, Unit unit) {
    Optional<Target> own =
        own(indicator, unit).stream().map(Assignment::target).reduce(Assignments::sum);
    return indicator.kind() == Kind.SHARE ? own.or(() -> Optional.of(indicator.target())) : own;
  }

  /** What a unit was handed and is measured by. */
  List<Assignment> own(Indicator indicator, Unit unit) {
    boolean range = indicator.kind() == Kind.SHARE && indicator.better() == Better.WITHIN;
    return of(indicator, unit).stream().filter(one -> !range || one.target().isRange()).toList();
  }

  /**
   * What a unit was set for the end of a phase: the sum of its members', of which each must have
   * one where it has a target; a share's is the village's own.
   */
  Optional<PhaseAim> phaseAim(Indicator indicator, Unit unit, Phase phase) {
    return ofPhase(indicator, unit, phase).stream()
        .map(PhaseAssignment::target)
        .reduce(Assignments::sum)
        .map(
            set ->
                new PhaseAim(Fractions.of(set.low()), Fractions.of(set.high()), Optional.empty()));
  }

  /** What {@link #phaseAim} is the sum of. */
  List<PhaseAssignment> ofPhase(Indicator indicator, Unit unit, Phase phase) {
    List<Village> members =
        indicator.kind() == Kind.SHARE
            ? List.of(unit.village())
            : unit.members().stream()
                .filter(
                    village ->
                        handedOut.getOrDefault(village.id(), Map.of()).containsKey(indicator.id()))
                .toList();
    List<PhaseAssignment> set =
        byPhase.stream()
            .filter(one -> one.indicator().equals(indicator.id()))
            .filter(one -> one.phase().equals(phase.id()))
            .filter(one -> members.stream().anyMatch(v -> v.id().equals(one.village())))
            .toList();
    return set.size() < members.size() ? List.of() : set;
  }

  private static Target sum(Target a, Target b) {
    return new Target(a.low().add(b.low()), a.high().add(b.high()));
  }

  /** Where a unit began; empty for a flow, and for a stock where nobody said. */
  Optional<BigFraction> baseline(Indicator indicator, Unit unit) {
    if (indicator.kind() == Kind.FLOW) {
      return Optional.empty();
    }
    Optional<BigDecimal> own =
        of(indicator, unit).stream()
            .map(Assignment::baseline)
            .flatMap(Optional::stream)
            .reduce(BigDecimal::add);
    boolean common =
        indicator.kind() == Kind.SHARE
            || indicator.baseline().filter(b -> b.signum() == 0).isPresent();
    return own.or(() -> common ? indicator.baseline() : Optional.empty()).map(Fractions::of);
  }

  /** How many units with a target of their own have no value of a stock. */
  int silent(Indicator indicator, List<Unit> measured, Measure measure) {
    return indicator.kind() != Kind.STOCK
        ? 0
        : (int)
            measured.stream()
                .filter(unit -> handedOut(indicator, unit))
                .filter(unit -> measure.of(List.of(unit)).isEmpty())
                .count();
  }

  private List<Assignment> of(Indicator indicator, Unit unit) {
    List<Village> members =
        indicator.kind() == Kind.SHARE ? List.of(unit.village()) : unit.members();
    List<Assignment> own = new ArrayList<>(1);
    for (Village village : members) {
      Assignment handed = handedOut.getOrDefault(village.id(), Map.of()).get(indicator.id());
      if (handed != null) {
        own.add(handed);
      }
    }
    return own;
  }
}
