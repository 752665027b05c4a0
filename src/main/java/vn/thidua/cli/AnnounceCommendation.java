package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import vn.thidua.announcement.HonourNews;
import vn.thidua.document.Footnotes;

/** {@code announce commendation [DECISION]}: whom a decision commends, else the last one. */
final class AnnounceCommendation implements AnnounceKind {
  @Override
  public String name() {
    return "commendation";
  }

  @Override
  public String alias() {
    return "bieu-duong";
  }

  @Override
  public AnnouncedNews of(Invocation call, Optional<String> subject) {
    OpenDossier open = OpenDossier.of(call);
    HonourNews news = new HonourNews(open.dossier(), Footnotes.NONE);
    List<String> decisions = news.decisions();
    if (decisions.isEmpty()) {
      throw Failure.usage(call.messages().get("error.no-commendation", call.at()));
    }
    String decision =
        subject
            .map(text -> Subjects.decision(call, decisions, text))
            .orElse(decisions.get(decisions.size() - 1));
    return AnnouncedNews.of(
        open.plan(),
        notes -> new HonourNews(open.dossier(), notes).commendation(decision),
        decision.replaceAll("[^0-9]+.*", ""),
        open.note(),
        List.of(open.dossier()),
        Exit.FINE);
  }
}
