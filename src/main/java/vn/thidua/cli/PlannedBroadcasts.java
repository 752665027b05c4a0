package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import vn.thidua.announcement.BroadcastPool;
import vn.thidua.announcement.BroadcastSchedule;
import vn.thidua.announcement.HonourNews;
import vn.thidua.announcement.Masthead;
import vn.thidua.announcement.News;
import vn.thidua.announcement.NewsDesk;
import vn.thidua.announcement.StandingNews;
import vn.thidua.commendation.Dossier;
import vn.thidua.document.Footnotes;
import vn.thidua.document.Origin;
import vn.thidua.document.Templates;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Scorecard;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.Ledger;
import vn.thidua.progress.Previous;
import vn.thidua.progress.Progress;
import vn.thidua.ranking.Assessment;
import vn.thidua.ranking.League;
import vn.thidua.source.LawFile;
import vn.thidua.source.PlanFolder;

/**
 * Plans the broadcasts of a plan, as known on the day of the call. Mistakes in the data are for
 * {@code check}: a schedule comes every morning.
 */
final class PlannedBroadcasts {
  private final Path folder;
  private final Plan plan;
  private final LocalDate at;
  private final PlanFolder source;
  private final Dossier dossier;

  PlannedBroadcasts(Invocation call, Path folder, Plan plan) {
    this.folder = folder;
    this.plan = plan;
    this.at = call.at();
    this.source = new PlanFolder(folder, finding -> {});
    this.dossier =
        new Dossier(
            plan,
            source.council(),
            source.nominations(plan),
            source.votes(),
            source.commendations(plan),
            LawFile.read(),
            at);
  }

  /** The masthead of what is read. */
  Masthead masthead() {
    return new NewsDesk(plan, at, Footnotes.NONE)
        .masthead(new Origin(plan.id(), at.toString(), "", "", "", Optional.empty()));
  }

  /** The schedule of the plan's whole time. */
  BroadcastSchedule schedule(ReceivedReports received) {
    return schedule(received, plan.span().to());
  }

  /** As above, up to a day. */
  BroadcastSchedule schedule(ReceivedReports received, LocalDate until) {
    Progress progress =
        Progress.of(received.plan(), AsOf.day(at), received.ledger(), new Previous());
    return BroadcastPool.schedule(
        plan,
        at,
        until,
        new Templates(folder),
        masthead(),
        received,
        new StandingNews(progress, Footnotes.NONE),
        new HonourNews(dossier, Footnotes.NONE),
        phase -> results(received.plan(), phase));
  }

  private News results(Plan plan, Phase phase) {
    AsOf day = AsOf.endOf(phase.span().to(), at);
    Ledger ledger = new Ledger(plan, day);
    source.reports(plan, ledger, row -> {});
    new PlansBelow(folder, at, finding -> {}).reports(plan, ledger, line -> {});
    Progress progress = Progress.of(plan, day, ledger, new Previous());
    Progress confirmed = Progress.of(plan, day, ledger.confirmed(), new Previous());
    Scorecard card = source.scorecard(plan);
    return new StandingNews(progress, Footnotes.NONE)
        .results(
            AnnounceResults.what(plan, Optional.of(phase), Footnotes.NONE),
            !at.isBefore(phase.span().to()),
            League.of(new Assessment(progress, confirmed, card)),
            new HonourNews(dossier, Footnotes.NONE).counted(Optional.of(phase.id())));
  }
}
