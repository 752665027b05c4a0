package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import vn.thidua.document.ConferenceComposer;
import vn.thidua.document.Origin;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;

/** {@code report minutes PHASE}: the minutes of the conference that reviews a phase. */
final class ConferenceMinutes implements DocumentKind {
  @Override
  public String word() {
    return "minutes";
  }

  @Override
  public Optional<String> subject() {
    return Optional.of("phase");
  }

  @Override
  public boolean traced() {
    return false;
  }

  @Override
  public Optional<AsOf> day(Invocation call, Plan plan, DocumentRequest request) {
    Phase phase = Subjects.phase(call, plan, request.subject().orElseThrow());
    return Optional.of(AsOf.endOf(phase.span().to(), request.at()));
  }

  @Override
  public ComposedDocument compose(OpenPlan open, DocumentRequest request) {
    Phase phase = Subjects.phase(open.call(), open.plan(), request.subject().orElseThrow());
    MeasuredPlan measured = open.measured(this, request);
    Origin origin = open.origin(request.about(phase.id().value()));
    return new ComposedDocument(
        "documents/conference.ftlh",
        open.plan().id() + "-bien-ban-" + phase.id() + "-" + request.at(),
        ConferenceComposer.compose(
            new ReviewSources(open.call(), measured).unranked(phase.id().value()),
            phase,
            measured.phase(phase),
            origin),
        origin,
        List::of,
        measured.exit());
  }
}
