package vn.thidua.prose;

import static vn.thidua.finding.Code.P102;
import static vn.thidua.finding.Code.P103;
import static vn.thidua.finding.Code.P121;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Passage;

/**
 * {@code P102}, {@code P103}, {@code P121}: an anniversary's count is that between its two dates,
 * both are the same day of the year, and a well-known event is on its day.
 */
final class AnniversaryCounts implements ProseRule {
  @Override
  public void check(List<Prose> document, Consumer<Finding> findings) {
    for (Prose prose : document) {
      for (AnniversaryMention mention : prose.anniversaries()) {
        fault(prose.passage(), mention).ifPresent(findings);
      }
      eventsBesideDates(prose, findings);
    }
  }

  /** {@code Ngày thành lập Quân đội nhân dân Việt Nam 22 tháng 12 năm 1944}, without a bracket. */
  private static void eventsBesideDates(Prose prose, Consumer<Finding> findings) {
    for (DateMention mention : prose.dates()) {
      String before = prose.text().substring(Math.max(0, mention.start() - 120), mention.start());
      String name = before.replaceFirst("[ ,]*(?:ngày)? ?$", "");
      boolean past = mention.year() < 1990 && mention.date().isPresent();
      Optional<KnownEvents.Event> known = past ? KnownEvents.named(name) : Optional.empty();
      if (known.isPresent() && !known.get().isOn(mention.date().get())) {
        findings.accept(
            P121.at(
                prose.passage().at(mention.start()),
                known.get().name(),
                known.get().printed(),
                mention.printed()));
      }
    }
  }

  static Optional<Finding> fault(Passage passage, AnniversaryMention mention) {
    DateMention from = mention.from();
    DateMention to = mention.to();
    if (from.date().isEmpty() || to.date().isEmpty()) {
      return Optional.empty();
    }
    Optional<KnownEvents.Event> known = KnownEvents.named(mention.name());
    if (known.isPresent() && !known.get().isOn(from.date().get())) {
      return Optional.of(
          P121.at(
              passage.at(from.start()), known.get().name(), known.get().printed(), from.printed()));
    }
    if (!from.sameDay(to)) {
      return Optional.of(P103.at(passage.at(to.start()), from.printed(), to.printed()));
    }
    int years = to.year() - from.year();
    return mention.count().isPresent() && mention.count().get() != years
        ? Optional.of(
            P102.at(
                passage.at(mention.countStart()),
                mention.count().get(),
                from.printed(),
                to.printed(),
                years))
        : Optional.empty();
  }
}
