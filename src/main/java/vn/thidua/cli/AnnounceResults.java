package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.announcement.HonourNews;
import vn.thidua.announcement.StandingNews;
import vn.thidua.document.Figures;
import vn.thidua.document.Footnotes;
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
    return AnnouncedNews.of(
        plan,
        notes ->
            new StandingNews(measured.progress(), notes)
                .results(
                    what(plan, phase, notes),
                    !call.at().isBefore(end),
                    league,
                    new HonourNews(open.dossier(), notes).counted(phase.map(Phase::id))),
        phase.map(one -> one.id().value()).orElse("nam"),
        plan.illustrative(),
        List.of(open.dossier()),
        measured.exit());
  }

  /** The phase, or the year's movements, with the year. */
  static String what(Plan plan, Optional<Phase> phase, Footnotes notes) {
    return phase.map(one -> Sentences.lowered(one.name())).orElse("phong trào thi đua")
        + " năm "
        + phase
            .map(one -> notes.written(one.span().years(), one.places().of("from")))
            .orElseGet(() -> Figures.years(plan, notes));
  }
}
