package vn.thidua.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.document.Origin;
import vn.thidua.document.SummaryComposer;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;
import vn.thidua.ranking.League;

/** {@code report summary}: one page with pictures for the chairman. */
final class SummaryPage implements DocumentKind {
  @Override
  public String word() {
    return "summary";
  }

  @Override
  public List<String> options() {
    return List.of("--period");
  }

  /** That of the plan's whole time. */
  @Override
  public List<DocumentRequest> all(Plan plan, LocalDate at) {
    return List.of(new DocumentRequest("report", word(), Optional.empty(), Map.of(), at));
  }

  @Override
  public Optional<AsOf> day(Invocation call, Plan plan, DocumentRequest request) {
    return Optional.of(
        request.option("--period").isPresent()
            ? StatusCommand.asOf(call, plan, request.option("--period"), request.at())
            : AsOf.endOf(plan.span().to(), request.at()));
  }

  @Override
  public ComposedDocument compose(OpenPlan open, DocumentRequest request) {
    MeasuredPlan measured = open.measured(this, request);
    Origin origin = open.origin(request);
    League league = new ReviewSources(open.call(), measured).league();
    return ComposedDocument.of(
        "documents/summary.ftlh",
        open.plan().id() + "-tom-tat-" + request.option("--period").orElse(request.at().toString()),
        notes -> new SummaryComposer(measured.progress(), league, notes).compose(origin),
        origin,
        List.of(measured.plan(), league.rubric()),
        measured.exit());
  }
}
