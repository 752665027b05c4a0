package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import vn.thidua.announcement.HonourNews;
import vn.thidua.plan.Commendation;
import vn.thidua.text.PrivateNumbers;

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
    HonourNews news = new HonourNews(open.dossier());
    Commendation row = Subjects.commended(call, news.decided(), wanted);
    return AnnouncedNews.of(
        open.plan(), news.exemplar(row), row.id(), open.note(), List.of(fact(row)));
  }

  /** Where somebody stands in the register. */
  static AnnouncedNews.Fact fact(Commendation row) {
    return new AnnouncedNews.Fact(PrivateNumbers.masked(row.person().name()), row.places().whole());
  }
}
