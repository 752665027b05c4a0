package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import vn.thidua.announcement.HonourNews;
import vn.thidua.document.Footnotes;
import vn.thidua.plan.Commendation;

/** {@code announce exemplar ID}: one who was commended, as an example to others. */
final class AnnounceExemplar implements AnnounceKind {
  @Override
  public String name() {
    return "exemplar";
  }

  @Override
  public String alias() {
    return "guong";
  }

  @Override
  public AnnouncedNews of(Invocation call, Optional<String> subject) {
    String wanted =
        subject.orElseThrow(
            () -> Failure.usage(call.messages().get("error.announce-subject", name())));
    OpenDossier open = OpenDossier.of(call);
    HonourNews news = new HonourNews(open.dossier(), Footnotes.NONE);
    Commendation row = Subjects.commended(call, news.decided(), wanted);
    return AnnouncedNews.of(
        open.plan(),
        notes -> new HonourNews(open.dossier(), notes).exemplar(row),
        row.id(),
        open.note(),
        List.of(open.dossier()),
        Exit.FINE);
  }
}
