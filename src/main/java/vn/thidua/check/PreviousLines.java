package vn.thidua.check;

import static vn.thidua.finding.Code.D126;

import java.time.YearMonth;
import java.util.function.Consumer;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;
import vn.thidua.plan.PreviousLine;

/** {@code D126}: a line of {@code previous.csv} is of the year before the plan. */
final class PreviousLines implements Consumer<PreviousLine> {
  private final YearMonth first;
  private final Consumer<Finding> findings;

  PreviousLines(Plan plan, Consumer<Finding> findings) {
    this.first = plan.months().get(0);
    this.findings = findings;
  }

  @Override
  public void accept(PreviousLine line) {
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
