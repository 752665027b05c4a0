package vn.thidua.ranking;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plan.Adjustment;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.ItemId;
import vn.thidua.plan.StageScore;
import vn.thidua.plan.Village;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Standing;

/**
 * All that is known of one village on the day measured.
 *
 * @param now where it stands with each indicator
 * @param confirmed where it would stand if no estimate came true
 * @param owed the months for which its report was due and has not come
 * @param late how many reports came late
 * @param reports those whose due day has passed
 */
record Dossier(
    Village village,
    Map<IndicatorId, Standing> now,
    Map<IndicatorId, Standing> confirmed,
    Map<ItemId, List<Adjustment>> adjustments,
    Map<ItemId, List<StageScore>> scores,
    List<YearMonth> owed,
    int late,
    List<ReportingRates.Report> reports) {
  Optional<Standing> standing(IndicatorId indicator) {
    return Optional.ofNullable(now.get(indicator));
  }

  /** How many reports came so many days before they were due, or earlier. */
  int early(int days) {
    return (int) reports.stream().filter(report -> report.early(days)).count();
  }

  /** The adjustments that name a part of the rubric, or what disqualifies. */
  List<Adjustment> adjustments(ItemId item) {
    return adjustments.getOrDefault(item, List.of());
  }

  /** The scores that a part was given, in the order of stages. */
  List<StageScore> scores(ItemId item) {
    return scores.getOrDefault(item, List.of());
  }
}
