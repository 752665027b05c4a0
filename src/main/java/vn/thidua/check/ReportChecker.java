package vn.thidua.check;

import static vn.thidua.finding.Code.D115;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Village;

/**
 * Checks the lines of a plan's reports: each as it comes, and at the end what they say together.
 * Lines reported after the day of judgement do not exist for what is said together.
 */
public final class ReportChecker implements Consumer<ReportLine> {
  /** Days after its month within which a line may come that is not known yet on a past day. */
  private static final int LONG_AFTER = 180;

  private final Plan plan;
  private final LocalDate at;
  private final Consumer<Finding> findings;
  private final KnownReportLines known;
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final Map<String, Village> villages = new HashMap<>();
  private final Reported reported;

  ReportChecker(Plan plan, LocalDate at, Consumer<Finding> findings) {
    this.plan = plan;
    this.at = at;
    this.findings = findings;
    this.known = new KnownReportLines(plan, findings);
    plan.indicators().forEach(indicator -> indicators.put(indicator.id().value(), indicator));
    plan.villages().forEach(village -> villages.put(village.id().value(), village));
    this.reported = new Reported(plan);
  }

  @Override
  public void accept(ReportLine line) {
    known.accept(line);
    Indicator indicator = indicators.get(line.indicator().value());
    Village village = villages.get(line.village().value());
    if (indicator == null || village == null || !reported.has(line.period())) {
      return;
    }
    if (line.reportedOn().isAfter(at)) {
      if (line.reportedOn().isAfter(line.period().atEndOfMonth().plusDays(LONG_AFTER))) {
        findings.accept(
            D115.at(
                line.places().of("reported_on"),
                Dates.numeric(line.reportedOn()),
                Dates.numeric(at),
                Dates.numeric(line.period())));
      }
      return;
    }
    reported.receive(line);
    if (ReportedValue.check(line, indicator, findings)) {
      ReportedTime.check(line, village, plan, findings);
      reported.add(line);
    }
  }

  /** Checks what the lines say together. */
  public void end() {
    new Resubmissions(plan, at).check(reported, findings);
    new ReportingDiscipline(plan, at).check(reported, findings);
    for (Indicator indicator : indicators.values()) {
      MonthsOfOne months = new MonthsOfOne(indicator);
      for (Village village : plan.villages()) {
        months.check(reported.months(village, indicator), findings);
      }
    }
    new UnlikeValues(plan).check(reported, findings);
  }
}
