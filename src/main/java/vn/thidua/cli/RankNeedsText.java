package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.ranking.Event;
import vn.thidua.ranking.Goals;
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
  private final Goals goals;

  RankNeedsText(RankView view, Messages messages) {
    this.view = view;
    this.messages = messages;
    this.words = new RankWords(messages);
    this.goals = new Goals(view.assessment(), view.league());
  }

  /** The sentences, each with the ways under it. */
  List<List<String>> of(Ranked ranked) {
    List<List<String>> all = new ArrayList<>();
    goals.nextClass(ranked).map(next -> nextClass(ranked.score(), next)).ifPresent(all::add);
    goals.nextRank(ranked).map(next -> nextRank(ranked, next)).ifPresent(all::add);
    return all;
  }

  private List<String> nextClass(Score score, Goals.NextClass next) {
    String name = next.rankClass().name();
    String from = words.plain(next.from());
    List<String> lines = new ArrayList<>();
    lines.add(
        next.missing().signum() > 0
            ? messages.get("rank.needs-class", words.points(next.missing()), name, from)
            : messages.get("rank.needs-events", name, from));
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
    lines.addAll(ways(score, next.ways()));
    return lines;
  }

  private List<String> nextRank(Ranked ranked, Goals.NextRank next) {
    String name =
        view.assessment().progress().plan().villageLabel()
            + " "
            + next.above().score().village().name();
    if (next.missing().signum() == 0) {
      return List.of(
          messages.get(
              "rank.needs-tie",
              name,
              ranked.decidedBy().map(by -> words.tieBreaker(view.league(), by)).orElse("")));
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.get("rank.why-next", words.points(next.missing()), name, next.above().rank()));
    lines.addAll(ways(ranked.score(), next.ways()));
    return lines;
  }

  private List<String> ways(Score score, List<Needs.Way> ways) {
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
