package vn.thidua.check;

import static vn.thidua.finding.Code.D126;

import java.time.YearMonth;
import java.util.function.Consumer;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;
import vn.thidua.plan.PreviousLine;

/**
 * {@code R001}, {@code R002}, {@code D126}: a line of {@code previous.csv} names a village and an
 * indicator of the plan, and a month of the year before it.
 */
final class PreviousLines implements Consumer<PreviousLine> {
  private final Known known;
  private final YearMonth first;
  private final Consumer<Finding> findings;

  PreviousLines(Plan plan, Consumer<Finding> findings) {
    this.known = new Known(plan);
    this.first = plan.months().get(0);
    this.findings = findings;
  }

  @Override
  public void accept(PreviousLine line) {
    known.village(line.village(), line.places()).ifPresent(findings);
    known.indicator(line.indicator(), line.places()).ifPresent(findings);
    if (!line.period().isBefore(first) || line.period().isBefore(first.minusYears(1))) {
      findings.accept(
          D126.at(
              line.places().of("period"),
              Dates.numeric(line.period()),
              Dates.numeric(first.minusYears(1)),
              Dates.numeric(first.minusMonths(1))));
    }
  }
}
