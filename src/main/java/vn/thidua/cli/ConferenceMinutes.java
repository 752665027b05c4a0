package vn.thidua.cli;

import java.util.Optional;
import vn.thidua.document.ConferenceComposer;
import vn.thidua.document.Origin;
import vn.thidua.document.ReviewMaterial;
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
  public Optional<AsOf> day(Invocation call, Plan plan, DocumentRequest request) {
    Phase phase = Subjects.phase(call, plan, request.subject().orElseThrow());
    return Optional.of(AsOf.endOf(phase.span().to(), request.at()));
  }

  @Override
  public ComposedDocument compose(OpenPlan open, DocumentRequest request) {
    Phase phase = Subjects.phase(open.call(), open.plan(), request.subject().orElseThrow());
    MeasuredPlan measured = open.measured(this, request);
    ReviewMaterial material = new ReviewSources(open.call(), measured).unranked(phase.id().value());
    Origin origin = open.origin(request.about(phase.id().value()));
    return ComposedDocument.of(
        "documents/conference.ftlh",
        open.plan().id() + "-bien-ban-" + phase.id() + "-" + request.at(),
        notes -> ConferenceComposer.compose(material, phase, measured.phase(phase), origin, notes),
        origin,
        material.written(),
        measured.exit());
  }
}
