package vn.thidua.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.document.AssignmentComposer;
import vn.thidua.document.Origin;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;

/** {@code report assignment}: the decision that hands out the targets. */
final class AssignmentDecision implements DocumentKind {
  @Override
  public String word() {
    return "assignment";
  }

  @Override
  public List<DocumentRequest> all(Plan plan, LocalDate at) {
    return plan.assignments().isEmpty() ? List.of() : DocumentKind.super.all(plan, at);
  }

  @Override
  public Optional<AsOf> day(Invocation call, Plan plan, DocumentRequest request) {
    return Optional.empty();
  }

  /** As the plan: nothing in it depends on the day it is made on. */
  @Override
  public ComposedDocument compose(OpenPlan open, DocumentRequest request) {
    Plan plan = open.plan();
    if (plan.assignments().isEmpty()) {
      throw Failure.findings(open.call().messages().get("report.nothing-handed"));
    }
    LocalDate day = open.dated() ? request.at() : plan.issued().orElse(plan.span().from());
    Origin origin =
        open.origin(
            new DocumentRequest(
                request.command(), word(), Optional.empty(), request.options(), day));
    return ComposedDocument.of(
        "documents/assignment.ftlh",
        plan.id() + "-giao-chi-tieu",
        notes -> new AssignmentComposer(plan, origin, notes).compose(),
        origin,
        List.of(plan),
        Exit.FINE);
  }
}
