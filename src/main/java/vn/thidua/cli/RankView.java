package vn.thidua.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plan.Village;
import vn.thidua.ranking.Assessment;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;
import vn.thidua.ranking.Score;

/**
 * A league as the terminal, JSON and spreadsheets share it.
 *
 * @param scope what it covers: the year, a phase or a period
 * @param before the ranks at the end of the month before, by the villages' ids; empty where there
 *     was none
 * @param supposed what was taken for granted
 */
record RankView(
    String scope,
    Assessment assessment,
    League league,
    Map<String, Integer> before,
    List<Supposition> supposed) {

  /** A village's score with its place, where it has one. */
  record Standing(Score score, Optional<Ranked> place) {}

  /** All that are ranked, the first first. */
  List<Standing> all() {
    return league.villages().stream()
        .map(ranked -> new Standing(ranked.score(), Optional.of(ranked)))
        .toList();
  }

  /** The rank that a village had at the end of the month before. */
  Optional<Integer> was(Village village) {
    return Optional.ofNullable(before.get(village.id().value()));
  }

  /** The village of that name; refused where nothing of it brings points. */
  Standing of(Invocation call, String name) {
    Village village = Subjects.standing(call, assessment.progress(), name);
    Optional<Ranked> place = league.of(village);
    if (place.isPresent()) {
      return new Standing(place.get().score(), place);
    }
    return league.unranked().stream()
        .filter(score -> score.village().equals(village))
        .filter(score -> score.points().isPresent())
        .findFirst()
        .map(score -> new Standing(score, Optional.empty()))
        .orElseThrow(() -> Failure.usage(call.messages().get("rank.not-ranked", village.name())));
  }
}
