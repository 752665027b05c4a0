package vn.thidua.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Disqualifier;
import vn.thidua.plan.RankClass;
import vn.thidua.progress.Fractions;
import vn.thidua.ranking.Event;
import vn.thidua.ranking.Needs;
import vn.thidua.ranking.Ranked;
import vn.thidua.ranking.Score;

/** What would have been needed for the next class and the next rank. */
final class RankNeedsText {
  /** Who asks wants a way, not a list. */
  private static final int MOST_WAYS = 3;

  private final RankView view;
  private final Messages messages;
  private final RankWords words;
  private final Needs needs;

  RankNeedsText(RankView view, Messages messages) {
    this.view = view;
    this.messages = messages;
    this.words = new RankWords(messages);
    this.needs = new Needs(view.assessment());
  }

  /** The sentences, each with the ways under it. */
  List<List<String>> of(Ranked ranked) {
    List<List<String>> all = new ArrayList<>();
    nextClass(ranked).ifPresent(all::add);
    nextRank(ranked).ifPresent(all::add);
    return all;
  }

  private Optional<List<String>> nextClass(Ranked ranked) {
    Score score = ranked.score();
    Optional<RankClass> next = view.league().next(ranked);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    BigFraction limit = view.league().limit(next.get(), score.village());
    BigFraction missing = limit.subtract(score.points().orElseThrow());
    boolean costs =
        score.events().stream().anyMatch(e -> e.effect() == Disqualifier.Effect.UNCLASSED);
    Predicate<Score> reached =
        other ->
            Fractions.compare(other.points().orElseThrow(), limit) >= 0
                && (!costs
                    || other.events().stream()
                        .noneMatch(e -> e.effect() == Disqualifier.Effect.UNCLASSED));
    List<String> lines = new ArrayList<>();
    lines.add(
        missing.signum() > 0
            ? messages.get(
                "rank.needs-class", words.points(missing), next.get().name(), words.plain(limit))
            : messages.get("rank.needs-events", next.get().name(), words.plain(limit)));
    for (Event event : score.events()) {
      event
          .floor()
          .ifPresent(
              part ->
                  lines.add(
                      messages.get(
                          "rank.needs-floor",
                          part.item().name(),
                          words.points(part.belowFloorBy().orElseThrow()))));
    }
    lines.addAll(ways(score, reached));
    return Optional.of(lines);
  }

  private Optional<List<String>> nextRank(Ranked ranked) {
    Score score = ranked.score();
    Optional<Ranked> above =
        view.league().villages().stream()
            .filter(other -> other.rank() < ranked.rank())
            .max(Comparator.comparingInt(Ranked::rank));
    if (above.isEmpty()) {
      return Optional.empty();
    }
    BigFraction points = above.get().score().points().orElseThrow();
    String name =
        view.assessment().progress().plan().villageLabel()
            + " "
            + above.get().score().village().name();
    BigFraction missing = points.subtract(score.points().orElseThrow());
    if (missing.signum() == 0) {
      return Optional.of(
          List.of(
              messages.get(
                  "rank.needs-tie",
                  name,
                  ranked.decidedBy().map(by -> words.tieBreaker(view.league(), by)).orElse(""))));
    }
    List<String> lines = new ArrayList<>();
    lines.add(messages.get("rank.why-next", words.points(missing), name, above.get().rank()));
    lines.addAll(
        ways(score, other -> Fractions.compare(other.points().orElseThrow(), points) >= 0));
    return Optional.of(lines);
  }

  private List<String> ways(Score score, Predicate<Score> reached) {
    List<Needs.Way> ways = needs.to(score, reached);
    if (ways.isEmpty()) {
      boolean measured =
          score.terms().stream().anyMatch(t -> t.leaf().orElseThrow().indicator().isPresent());
      return List.of(messages.get(measured ? "rank.needs-none" : "rank.needs-given"));
    }
    List<String> lines = new ArrayList<>();
    boolean one = ways.get(0).steps().size() == 1;
    lines.add(
        messages.get(
            one
                ? ways.size() == 1 ? "rank.needs-only" : "rank.needs-one-of"
                : "rank.needs-all-of"));
    for (Needs.Way way : ways.subList(0, Math.min(MOST_WAYS, ways.size()))) {
      way.steps().forEach(step -> lines.add("- " + step(step)));
    }
    return lines;
  }

  private String step(Needs.Step step) {
    String key = step.by().signum() > 0 ? "rank.step-more" : "rank.step-less";
    String text =
        messages.get(
            key,
            words.plain(step.by().abs()),
            step.indicator().unit(),
            step.indicator().name(),
            words.plain(step.from()),
            words.plain(step.to()));
    return step.more()
        .map(
            more ->
                text
                    + messages.get(
                        "rank.step-share",
                        words.plain(more),
                        words.plain(step.whole().orElseThrow())))
        .orElse(text);
  }
}
