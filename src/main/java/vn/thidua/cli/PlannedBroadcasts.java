package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.thidua.announcement.Broadcasts;
import vn.thidua.announcement.HonourNews;
import vn.thidua.announcement.Masthead;
import vn.thidua.announcement.News;
import vn.thidua.announcement.NewsDesk;
import vn.thidua.announcement.Newsroom;
import vn.thidua.announcement.StandingNews;
import vn.thidua.commendation.Dossier;
import vn.thidua.document.Footnotes;
import vn.thidua.document.Origin;
import vn.thidua.document.Templates;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Scorecard;
import vn.thidua.plan.Village;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.Ledger;
import vn.thidua.progress.Previous;
import vn.thidua.progress.Progress;
import vn.thidua.ranking.Assessment;
import vn.thidua.ranking.League;
import vn.thidua.source.LawFile;
import vn.thidua.source.PlanFolder;

/**
 * What there is to tell on the loudspeakers, as known on the day of the call. Mistakes in the data
 * are for {@code check}: a schedule comes every morning. Nothing is read or measured for what
 * nobody asks.
 */
final class PlannedBroadcasts implements Newsroom {
  private final Path folder;
  private final Plan plan;
  private final LocalDate at;
  private final ReceivedReports received;
  private final PlanFolder source;
  private final List<Commendation> register;
  private Optional<StandingNews> standing = Optional.empty();
  private Optional<HonourNews> honours = Optional.empty();

  PlannedBroadcasts(Invocation call, Path folder, Plan plan, ReceivedReports received) {
    this.folder = folder;
    this.plan = plan;
    this.at = call.at();
    this.received = received;
    this.source = new PlanFolder(folder, finding -> {});
    this.register = source.commendations(plan);
  }

  /** The masthead of what is read. */
  Masthead masthead() {
    return new NewsDesk(plan, at, Footnotes.NONE)
        .masthead(new Origin(plan.id(), at.toString(), "", "", "", Optional.empty()));
  }

  Broadcasts broadcasts() {
    return new Broadcasts(plan, at, masthead(), () -> new Templates(folder), this);
  }

  @Override
  public BiPredicate<Village, YearMonth> received() {
    return received;
  }

  @Override
  public List<Commendation> decided() {
    return HonourNews.decided(plan, register, at);
  }

  @Override
  public News progress(Optional<Movement> movement) {
    if (standing.isEmpty()) {
      Progress progress =
          Progress.of(received.plan(), AsOf.day(at), received.ledger(), new Previous());
      standing = Optional.of(new StandingNews(progress, Footnotes.NONE));
    }
    return standing.get().progress(movement);
  }

  @Override
  public News results(Phase phase) {
    Plan whole = received.plan();
    AsOf day = AsOf.endOf(phase.span().to(), at);
    Ledger ledger = new Ledger(whole, day);
    source.reports(whole, ledger, row -> {});
    new PlansBelow(folder, at, finding -> {}).reports(whole, ledger, line -> {});
    Progress progress = Progress.of(whole, day, ledger, new Previous());
    Progress confirmed = Progress.of(whole, day, ledger.confirmed(), new Previous());
    Scorecard card = source.scorecard(whole);
    return new StandingNews(progress, Footnotes.NONE)
        .results(
            AnnounceResults.what(whole, Optional.of(phase), Footnotes.NONE),
            !at.isBefore(phase.span().to()),
            League.of(new Assessment(progress, confirmed, card)),
            honours().counted(Optional.of(phase.id())));
  }

  @Override
  public News commendation(String decision) {
    return honours().commendation(decision);
  }

  @Override
  public News exemplar(Commendation row) {
    return honours().exemplar(row);
  }

  private HonourNews honours() {
    if (honours.isEmpty()) {
      Dossier dossier =
          new Dossier(
              plan,
              source.council(),
              source.nominations(plan),
              source.votes(),
              register,
              LawFile.read(),
              at);
      honours = Optional.of(new HonourNews(dossier, Footnotes.NONE));
    }
    return honours.get();
  }
}
