package vn.thidua.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
   * @param assigned how many it was handed
   * @param byResult empty until the plan's time is over
   */
  record Count(
      ReportingRates.Row reports,
      int assigned,
      Map<Status, Integer> byStatus,
      Map<Result, Integer> byResult) {

    Village village() {
      return reports.village();
    }

    int of(Status status) {
      return byStatus.getOrDefault(status, 0);
    }

    int of(Result result) {
      return byResult.getOrDefault(result, 0);
    }

    /** Those done or on track; at the end those exceeded or met. */
    int well() {
      return byResult.isEmpty()
          ? of(Status.DONE) + of(Status.ON_TRACK)
          : of(Result.EXCEEDED) + of(Result.MET);
    }

    /** Those far behind; at the end those missed. */
    int poor() {
      return byResult.isEmpty() ? of(Status.BEHIND) : of(Result.MISSED);
    }
  }

  /** In the plan's order; one that was merged into another has nothing assigned any more. */
  List<Count> all() {
    return all;
  }

  private static Count count(Progress progress, ReportingRates.Row reports) {
    Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
    Map<Result, Integer> byResult = new EnumMap<>(Result.class);
    int assigned = 0;
    for (IndicatorProgress indicator : progress.indicators()) {
      for (VillageStanding village : indicator.villages()) {
        if (village.village().equals(reports.village()) && village.assigned()) {
          Standing standing = village.standing();
          assigned++;
          standing.status().ifPresent(status -> byStatus.merge(status, 1, Integer::sum));
          standing.result().ifPresent(result -> byResult.merge(result, 1, Integer::sum));
        }
      }
    }
    return new Count(reports, assigned, byStatus, byResult);
  }
}
