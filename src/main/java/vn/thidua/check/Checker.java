package vn.thidua.check;

import java.util.List;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.RowNames;

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

  /**
   * What checks the villages and indicators that rows name: those of last year's values, and those
   * that have other mistakes.
   */
  public Consumer<RowNames> names(Plan plan) {
    Known known = new Known(plan);
    return row -> {
      known.village(row.village(), row.places()).ifPresent(findings);
      known.indicator(row.indicator(), row.places()).ifPresent(findings);
    };
  }
}
