package vn.thidua.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.thidua.plan.Village;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Result;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;
import vn.thidua.progress.VillageStanding;

/** How many of the indicators that each village was handed stand where. */
final class VillageCounts {
  private final List<Count> all = new ArrayList<>();

  VillageCounts(Progress progress) {
    for (ReportingRates.Row reports : progress.reporting().villages()) {
      all.add(count(progress, reports));
    }
  }

  /**
   * One village.
   *
   * @param handed where it stands with what it was handed
   * @param byResult empty until the plan's time is over
   */
  record Count(
      ReportingRates.Row reports,
      List<Measured> handed,
      Map<Status, Integer> byStatus,
      Map<Result, Integer> byResult) {

    Village village() {
      return reports.village();
    }

    /** How many it was handed. */
    int assigned() {
      return handed.size();
    }

    /** Those of what it was handed of which something holds. */
    List<Measured> measured(Predicate<Measured> holds) {
      return handed.stream().filter(holds).toList();
    }

    int of(Status status) {
      return byStatus.getOrDefault(status, 0);
    }

    int of(Result result) {
      return byResult.getOrDefault(result, 0);
    }

    /** Those done or on track; at the end those exceeded or met. */
    List<Measured> well() {
      return those(Set.of(Status.DONE, Status.ON_TRACK), Set.of(Result.EXCEEDED, Result.MET));
    }

    /** Those far behind; at the end those missed. */
    List<Measured> poor() {
      return those(Set.of(Status.BEHIND), Set.of(Result.MISSED));
    }

    private List<Measured> those(Set<Status> statuses, Set<Result> results) {
      return measured(
          one ->
              byResult.isEmpty()
                  ? one.standing().status().filter(statuses::contains).isPresent()
                  : one.standing().result().filter(results::contains).isPresent());
    }
  }

  /** In the plan's order; one that was merged into another has nothing assigned any more. */
  List<Count> all() {
    return all;
  }

  private static Count count(Progress progress, ReportingRates.Row reports) {
    Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
    Map<Result, Integer> byResult = new EnumMap<>(Result.class);
    List<Measured> handed = new ArrayList<>();
    for (IndicatorProgress indicator : progress.indicators()) {
      for (VillageStanding village : indicator.villages()) {
        if (village.village().equals(reports.village()) && village.assigned()) {
          Standing standing = village.standing();
          handed.add(Measured.of(indicator, village));
          standing.status().ifPresent(status -> byStatus.merge(status, 1, Integer::sum));
          standing.result().ifPresent(result -> byResult.merge(result, 1, Integer::sum));
        }
      }
    }
    return new Count(reports, List.copyOf(handed), byStatus, byResult);
  }
}
