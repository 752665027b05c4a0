package vn.thidua.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.check.Checker;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Severity;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.Ledger;
import vn.thidua.progress.Previous;
import vn.thidua.progress.Progress;
import vn.thidua.source.PlanFolder;

/** A plan with its progress on a day, for the commands that compute. */
record MeasuredPlan(Path folder, Plan plan, Progress progress) {

  /**
   * Reads and measures; a plan whose own files have errors is refused, after they have been
   * printed.
   */
  static MeasuredPlan of(Invocation call, Function<Plan, AsOf> asOf) {
    Path folder = call.planFolder();
    Plan plan = plan(call, folder);
    return of(call, folder, plan, asOf.apply(plan));
  }

  /** Measures a plan that was read already. */
  static MeasuredPlan of(Invocation call, Path folder, Plan plan, AsOf day) {
    List<Finding> findings = new ArrayList<>();
    PlanFolder source = new PlanFolder(folder, findings::add);
    Ledger ledger = new Ledger(plan, day);
    source.reports(plan, new Checker(day.known(), findings::add).knownLines(plan).andThen(ledger));
    Previous previous = new Previous();
    source.previous(plan, previous);
    long errors = Findings.count(findings, Severity.ERROR);
    if (errors > 0) {
      call.say("thidua: " + call.messages().get("progress.lines-left-out", errors));
    }
    return new MeasuredPlan(folder, plan, Progress.of(plan, day, ledger, previous));
  }

  /** The plan without its reports; refused as above. */
  static Plan plan(Invocation call, Path folder) {
    CheckedPlan.requirePlan(call, folder);
    List<Finding> findings = new ArrayList<>();
    Optional<Plan> plan = new PlanFolder(folder, findings::add).plan();
    plan.ifPresent(new Checker(call.at(), findings::add)::references);
    List<Finding> errors =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .sorted()
            .distinct()
            .toList();
    boolean structural =
        errors.stream().anyMatch(finding -> "SR".indexOf(finding.code().name().charAt(0)) >= 0);
    if (plan.isEmpty() || structural) {
      FindingText text = new FindingText(call, folder);
      errors.forEach(finding -> call.env().err().print(text.of(finding)));
      throw Findings.exit(errors) == Exit.FILES
          ? Failure.files(call.messages().get("error.plan-unusable", errors.size()))
          : Failure.findings(call.messages().get("error.plan-unusable", errors.size()));
    }
    return plan.get();
  }
}
