package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.calendar.Dates;
import vn.thidua.check.Checker;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.intake.StandingLines;
import vn.thidua.plan.Certainty;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.Village;
import vn.thidua.source.PlanFolder;

/**
 * A month's figures as they stand, about to be closed.
 *
 * @param lines those that count
 * @param missing the names of the villages without a report
 * @param estimates how many figures are estimates
 */
record MonthToClose(List<ReportLine> lines, List<String> missing, long estimates) {
  /**
   * The figures known by {@code --at}; refused before the reports are due or with errors in them.
   */
  static MonthToClose of(Invocation call, Plan plan, Path folder, String what) {
    YearMonth month =
        Dates.parseMonth(what)
            .filter(plan.months()::contains)
            .orElseThrow(() -> Failure.usage(call.messages().get("error.closed", what)));
    LocalDate due = plan.reporting().due(month);
    if (call.at().isBefore(due)) {
      throw Failure.usage(
          call.messages().get("error.month-not-due", Dates.numeric(month), Dates.numeric(due)));
    }
    List<ReportLine> lines = standing(call, plan, folder).of(month);
    if (lines.isEmpty()) {
      throw Failure.findings(call.messages().get("error.month-empty", Dates.numeric(month)));
    }
    return new MonthToClose(
        lines,
        plan.villages().stream()
            .filter(village -> village.existsOn(due))
            .filter(village -> lines.stream().noneMatch(l -> l.village().equals(village.id())))
            .map(Village::name)
            .toList(),
        lines.stream().filter(line -> line.certainty() == Certainty.ESTIMATE).count());
  }

  private static StandingLines standing(Invocation call, Plan plan, Path folder) {
    List<Finding> findings = new ArrayList<>();
    StandingLines standing = new StandingLines();
    Checker checker = new Checker(call.at(), findings::add);
    new PlanFolder(folder, findings::add)
        .reports(
            plan,
            checker
                .knownLines(plan)
                .andThen(
                    line -> {
                      if (!line.reportedOn().isAfter(call.at())) {
                        standing.accept(line);
                      }
                    }),
            checker.names(plan));
    List<Finding> errors =
        findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
    CloseCommand.refuse(call, folder, errors);
    return standing;
  }

  /** Tells what the commune would stand by without knowing it whole. */
  void tell(Invocation call, Plan plan, String what) {
    if (!missing.isEmpty()) {
      call.say(
          call.messages()
              .get("close.missing", what, plan.villageLabel(), String.join(", ", missing)));
    }
    if (estimates > 0) {
      call.say(call.messages().get("close.estimates", what, estimates));
    }
  }
}
