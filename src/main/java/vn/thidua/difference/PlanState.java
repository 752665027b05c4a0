package vn.thidua.difference;

import java.util.List;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.progress.Progress;
import vn.thidua.ranking.League;

/**
 * A plan as it stood at some time, with what followed from it on one day.
 *
 * @param lines of its reports
 */
public record PlanState(Plan plan, List<ReportLine> lines, Progress progress, League league) {
  public PlanState {
    lines = List.copyOf(lines);
  }
}
