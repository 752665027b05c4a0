package vn.thidua.check;

import java.util.List;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;

/** Runs the rules over a plan, and over the lines of its reports as they stream by. */
public final class Checker {
  private static final List<Rule> RULES =
      List.of(
          new UniqueIds(),
          new KnownBodies(),
          new KnownSources(),
          new KnownAssignments(),
          new MergersEnd(),
          new PaceForEachMonth(),
          new AnniversaryDates(),
          new PhaseWithinPlan(),
          new PhasesFollow(),
          new ReviewAfterPhase(),
          new CitedSymbols(),
          new CitedBeforeIssued());

  private final Consumer<Finding> findings;

  public Checker(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** Checks what stands in the plan's own files. */
  public void plan(Plan plan) {
    RULES.forEach(rule -> rule.check(plan).forEach(findings));
  }

  /** What checks the lines of the plan's reports, one at a time. */
  public Consumer<ReportLine> reports(Plan plan) {
    return new KnownReportLines(plan, findings);
  }
}
