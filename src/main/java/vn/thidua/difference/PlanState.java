package vn.thidua.difference;

import java.util.List;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;

/**
 * A plan as it stood at some time.
 *
 * @param lines of its reports
 */
public record PlanState(Plan plan, List<ReportLine> lines) {
  public PlanState {
    lines = List.copyOf(lines);
  }
}
