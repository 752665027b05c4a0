package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.announcement.HonourNews;
import vn.thidua.announcement.StandingNews;
import vn.thidua.document.ProvenanceComposer;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;
import vn.thidua.ranking.Assessment;
import vn.thidua.ranking.League;
import vn.thidua.text.Sentences;

/** {@code announce results [PHASE]}: how a phase, or the year, came out. */
final class AnnounceResults implements AnnounceKind {
  @Override
  public String name() {
    return "results";
  }

  @Override
  public String alias() {
    return "ket-qua";
  }

  @Override
  public AnnouncedNews of(Invocation call, Optional<String> subject) {
    Path folder = call.planFolder();
    OpenDossier open = OpenDossier.of(call);
    Plan plan = open.plan();
    Optional<Phase> phase = subject.map(text -> Subjects.phase(call, plan, text));
    LocalDate from = phase.map(one -> one.span().from()).orElse(plan.span().from());
    if (from.isAfter(call.at())) {
      throw Failure.usage(
          call.messages()
              .get("error.phase-future", phase.map(Phase::name).orElse(plan.id()), call.at()));
    }
    LocalDate end = phase.map(one -> one.span().to()).orElse(plan.span().to());
    MeasuredPlan measured = MeasuredPlan.of(call, folder, plan, AsOf.endOf(end, call.at()));
    League league =
        League.of(
            new Assessment(
                measured.progress(),
                measured.confirmed(),
                MeasuredPlan.scorecard(call, folder, plan)));
    return new AnnouncedNews(
        plan,
        new StandingNews(measured.progress())
            .results(
                what(plan, phase),
                !call.at().isBefore(end),
                league,
                new HonourNews(open.dossier()).counted(phase.map(Phase::id))),
        phase.map(one -> one.id().value()).orElse("nam"),
        plan.illustrative(),
        List.of(),
        ProvenanceComposer.of(measured.progress(), Optional.empty()),
        measured.exit());
  }

  /** The phase, or the year's movements, with the year. */
  static String what(Plan plan, Optional<Phase> phase) {
    return phase.map(one -> Sentences.lowered(one.name())).orElse("phong trào thi đua")
        + " năm "
        + phase.map(one -> one.span().years()).orElseGet(() -> plan.span().years());
  }
}
