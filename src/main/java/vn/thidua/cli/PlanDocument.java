package vn.thidua.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.document.Origin;
import vn.thidua.document.PlanComposer;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;

/** {@code report plan}: the Kế hoạch itself. */
final class PlanDocument implements DocumentKind {
  @Override
  public String word() {
    return "plan";
  }

  @Override
  public Optional<AsOf> day(Invocation call, Plan plan, DocumentRequest request) {
    return Optional.empty();
  }

  /** Nothing in it depends on the day it is made on, so today is not stamped on it. */
  @Override
  public ComposedDocument compose(OpenPlan open, DocumentRequest request) {
    Plan plan = open.plan();
    LocalDate day = open.dated() ? request.at() : plan.issued().orElse(plan.span().from());
    Origin origin =
        open.origin(
            new DocumentRequest(
                request.command(), word(), Optional.empty(), request.options(), day));
    return ComposedDocument.of(
        "documents/plan.ftlh",
        plan.id() + "-ke-hoach",
        notes -> PlanComposer.compose(plan, origin, notes),
        origin,
        List.of(plan),
        Exit.FINE);
  }
}
