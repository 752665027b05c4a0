package vn.thidua.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.thidua.document.Origin;
import vn.thidua.document.VillageComposer;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;
import vn.thidua.progress.AsOf;

/** {@code report village ID}: the sheet on which a village sees where it stands. */
final class VillageSheet implements DocumentKind {
  @Override
  public String word() {
    return "village";
  }

  @Override
  public Optional<String> subject() {
    return Optional.of("village");
  }

  @Override
  public List<String> options() {
    return List.of("--period");
  }

  @Override
  public List<String> periods(Plan plan) {
    return plan.months().stream().map(YearMonth::toString).toList();
  }

  /** Those of villages that stand at the end of the month. */
  @Override
  public List<DocumentRequest> all(Plan plan, LocalDate at) {
    return DocumentKind.super.all(plan, at).stream()
        .filter(
            request -> {
              Village village =
                  plan.village(new VillageId(request.subject().orElseThrow())).orElseThrow();
              LocalDate end = Periods.end(plan, request.option("--period").orElseThrow());
              return village.from().filter(end::isBefore).isEmpty()
                  && village.to().filter(end::isAfter).isEmpty();
            })
        .toList();
  }

  @Override
  public Optional<AsOf> day(Invocation call, Plan plan, DocumentRequest request) {
    return Optional.of(StatusCommand.asOf(call, plan, request.option("--period"), request.at()));
  }

  @Override
  public ComposedDocument compose(OpenPlan open, DocumentRequest request) {
    MeasuredPlan measured = open.measured(this, request);
    Village village =
        Subjects.standing(open.call(), measured.progress(), request.subject().orElseThrow());
    Origin origin = open.origin(request.about(village.id().value()));
    return ComposedDocument.of(
        "documents/village.ftlh",
        open.plan().id()
            + "-phieu-"
            + village.id()
            + "-"
            + request.option("--period").orElse(request.at().toString()),
        notes -> VillageComposer.compose(measured.progress(), village, origin, notes),
        origin,
        List.of(measured.plan()),
        measured.exit());
  }
}
