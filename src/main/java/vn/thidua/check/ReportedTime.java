package vn.thidua.check;

import static vn.thidua.finding.Code.D114;
import static vn.thidua.finding.Code.D127;

import java.util.function.Consumer;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.Span;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Village;

/**
 * {@code D114}, {@code D127}: a line is reported after its month has begun, by a village that
 * exists in that month.
 */
final class ReportedTime {
  private ReportedTime() {}

  static void check(ReportLine line, Village village, Plan plan, Consumer<Finding> findings) {
    int months =
        12 * (line.reportedOn().getYear() - line.period().getYear())
            + line.reportedOn().getMonthValue()
            - line.period().getMonthValue();
    if (months >= 0 && village.to().isEmpty() && village.from().isEmpty()) {
      return;
    }
    Span month = plan.reporting().months().days(line.period());
    if (line.reportedOn().isBefore(month.from())) {
      findings.accept(
          D114.at(
              line.places().of("reported_on"),
              Dates.numeric(line.reportedOn()),
              Dates.numeric(line.period()),
              Dates.numeric(month.from())));
    }
    if (village.to().filter(to -> to.isBefore(month.from())).isPresent()) {
      findings.accept(
          D127.at(
              line.places().of("village"),
              village.name(),
              "@after",
              Dates.numeric(village.to().get()),
              plan.villageLabel()));
    } else if (village.from().filter(from -> from.isAfter(month.to())).isPresent()) {
      findings.accept(
          D127.at(
              line.places().of("village"),
              village.name(),
              "@before",
              Dates.numeric(village.from().get()),
              plan.villageLabel()));
    }
  }
}
