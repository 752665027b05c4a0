package vn.thidua.check;

import static vn.thidua.finding.Code.R006;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;

/**
 * {@code R001}, {@code R002}, {@code R006}: a line names a village, an indicator and a month of the
 * plan.
 */
final class KnownReportLines implements Consumer<ReportLine> {
  private final Known known;
  private final List<YearMonth> months;
  private final Consumer<Finding> findings;

  KnownReportLines(Plan plan, Consumer<Finding> findings) {
    this.known = new Known(plan);
    this.months = plan.months();
    this.findings = findings;
  }

  @Override
  public void accept(ReportLine line) {
    known.village(line.village(), line.places()).ifPresent(findings);
    known.indicator(line.indicator(), line.places()).ifPresent(findings);
    if (!months.contains(line.period())) {
      findings.accept(
          R006.at(
              line.places().of("period"),
              line.period(),
              months.get(0),
              months.get(months.size() - 1)));
    }
  }
}
