package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.check.Checker;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.plan.Plan;
import vn.thidua.plan.RowNames;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.Ledger;
import vn.thidua.progress.PlanTotals;
import vn.thidua.progress.Tally;
import vn.thidua.rollup.Contribution;
import vn.thidua.source.PlainReports;
import vn.thidua.source.PlanFolder;

/**
 * Checks and measures one plan after the other for a table over many. Plain reports are tallied
 * without an object a line; a plan in which anything is otherwise is read as {@code check} and
 * {@code status} read it. Not for two threads at once.
 */
final class RolledPlan {
  private final AsOf asOf;
  private final boolean withErrors;
  private final PlainReports reader = new PlainReports();
  private final Tally tally = new Tally();

  /**
   * @param withErrors whether a plan with errors is counted, as far as it can be read
   */
  RolledPlan(LocalDate at, boolean withErrors) {
    this.asOf = AsOf.day(at);
    this.withErrors = withErrors;
  }

  /**
   * What was read.
   *
   * @param parent the folder of the plan above, as the plan names it
   * @param alone whether all figures stand in the plan's own folder
   */
  record Read(Contribution brought, Optional<String> parent, boolean alone) {}

  /** What the plan in a folder brings. */
  Read read(List<String> units, Path folder) {
    List<Finding> findings = new ArrayList<>();
    PlanFolder source = new PlanFolder(folder, findings::add);
    Checker checker = new Checker(asOf.known(), findings::add);
    Optional<Plan> plan = source.plan();
    if (plan.isEmpty()) {
      int errors = Math.max(1, errors(folder, plan, findings));
      return new Read(
          Contribution.unread(units, plan, units.get(units.size() - 1), asOf, errors),
          Optional.empty(),
          true);
    }
    Plan read = plan.get();
    List<PlanTotals> totals = new ArrayList<>();
    CheckedPlan.files(
        folder,
        source,
        checker,
        read,
        findings::add,
        names -> {
          if (usable(findings)) {
            totals.add(
                tallied(source, read)
                    .orElseGet(() -> measured(folder, source, checker, read, names, findings)));
          } else {
            CheckedPlan.reports(source, checker, read, line -> {}, names);
          }
        });
    int errors = errors(folder, plan, findings);
    return new Read(
        totals.isEmpty() || (errors > 0 && !withErrors)
            ? Contribution.unread(units, plan, read.id(), asOf, errors)
            : Contribution.of(units, read, asOf, totals.get(0), errors),
        read.nesting().parent(),
        read.nesting().partners().isEmpty()
            && read.villages().stream().allMatch(village -> village.plan().isEmpty()));
  }

  private PlanTotals measured(
      Path folder,
      PlanFolder source,
      Checker checker,
      Plan own,
      Consumer<RowNames> names,
      List<Finding> findings) {
    PlansBelow below = new PlansBelow(folder, asOf.known(), findings::add);
    Plan plan = below.read(own);
    Ledger ledger = new Ledger(plan, asOf);
    CheckedPlan.reports(source, checker, own, ledger, names);
    below.reports(plan, ledger, line -> {});
    return PlanTotals.of(plan, asOf, ledger);
  }

  /** Whether the plan's own files say what is measured, so that it can be. */
  private static boolean usable(List<Finding> findings) {
    return findings.stream()
        .noneMatch(
            finding ->
                finding.severity() == Severity.ERROR
                    && "SRT".indexOf(finding.code().name().charAt(0)) >= 0);
  }

  private Optional<PlanTotals> tallied(PlanFolder source, Plan plan) {
    return source.closings(plan).isEmpty()
            && tally.open(plan, asOf)
            && source.plainReports(plan, reader, tally)
        ? tally.totals()
        : Optional.empty();
  }

  private static int errors(Path folder, Optional<Plan> plan, List<Finding> findings) {
    return (int)
        CheckedPlan.weighed(folder, plan, findings).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .count();
  }
}
