package vn.thidua.cli;

import java.util.Optional;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;

/** {@code report phase ID}: the review of a phase. */
final class PhaseReport implements DocumentKind {
  @Override
  public String word() {
    return "phase";
  }

  @Override
  public Optional<String> subject() {
    return Optional.of("phase");
  }

  @Override
  public Optional<AsOf> day(Invocation call, Plan plan, DocumentRequest request) {
    return Optional.of(AsOf.endOf(phase(call, plan, request).span().to(), request.at()));
  }

  @Override
  public ComposedDocument compose(OpenPlan open, DocumentRequest request) {
    Phase phase = phase(open.call(), open.plan(), request);
    return open.review(
        this,
        request.about(phase.id().value()),
        "bao-cao-" + phase.id() + "-" + request.at(),
        sources -> sources.ranked(phase.id().value()),
        (composer, measured) -> composer.phase(phase, measured.phase(phase)));
  }

  private static Phase phase(Invocation call, Plan plan, DocumentRequest request) {
    return Subjects.phase(call, plan, request.subject().orElseThrow());
  }
}
