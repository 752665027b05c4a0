package vn.thidua.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.finding.Place;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Phase;
import vn.thidua.plan.PhaseAmount;
import vn.thidua.plan.PhaseAssignment;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;

/**
 * Where what a standing is measured by was written: the commune's in the movements, a village's in
 * what was handed to it and to the villages that were merged into it.
 */
public final class Origins {
  private final Assignments assignments;
  private final List<Unit> units;

  /**
   * @param day whose villages are asked about
   */
  public Origins(Plan plan, LocalDate day) {
    this.assignments = new Assignments(plan);
    this.units = Unit.on(plan, day);
  }

  /**
   * Where the target, the baseline and the pace of an indicator stand.
   *
   * @param village whose; the commune's where there is none
   */
  public GivenAt of(Indicator indicator, Optional<Village> village) {
    List<Assignment> handed = handedOut(indicator, village);
    List<Place> baselines =
        handed.stream()
            .filter(one -> one.baseline().isPresent())
            .map(one -> one.places().of("baseline"))
            .toList();
    return new GivenAt(
        handed.isEmpty()
            ? List.of(indicator.places().of("target"))
            : handed.stream().map(one -> one.places().of("target")).toList(),
        baselines.isEmpty() ? written(indicator, "baseline") : baselines,
        pace(indicator));
  }

  /** What a village, and those merged into it, were handed; nothing of the commune. */
  public List<Assignment> handedOut(Indicator indicator, Optional<Village> village) {
    return village
        .flatMap(this::unit)
        .map(unit -> assignments.own(indicator, unit))
        .orElse(List.of());
  }

  /** Where it was set what is to be reached by the end of a phase; nowhere where the pace says. */
  public List<Place> phaseTarget(Indicator indicator, Optional<Village> village, Phase phase) {
    List<Place> places = new ArrayList<>();
    if (village.isEmpty()) {
      for (PhaseAmount set : indicator.phaseTargets()) {
        if (set.phase().equals(phase.id())) {
          places.add(set.place());
        }
      }
      return places;
    }
    village
        .flatMap(this::unit)
        .ifPresent(
            unit -> {
              for (PhaseAssignment set : assignments.ofPhase(indicator, unit, phase)) {
                places.add(set.places().of("target"));
              }
            });
    return places;
  }

  private static List<Place> pace(Indicator indicator) {
    List<Place> pace = written(indicator, "pace");
    return pace.isEmpty() ? written(indicator, "season") : pace;
  }

  private static List<Place> written(Indicator indicator, String key) {
    return indicator.places().has(key) ? List.of(indicator.places().of(key)) : List.of();
  }

  private Optional<Unit> unit(Village village) {
    return units.stream().filter(unit -> unit.village().equals(village)).findFirst();
  }
}
