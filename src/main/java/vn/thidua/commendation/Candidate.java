package vn.thidua.commendation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Village;
import vn.thidua.progress.Fractions;
import vn.thidua.progress.Standing;
import vn.thidua.ranking.Leaf;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;
import vn.thidua.ranking.Scored;

/**
 * A village whose people might be commended, by its place in the league. It is for the village and
 * the council to say whether they are.
 *
 * @param ranked its place
 * @param movement the movement in which it did most
 * @param indicator of that movement, which shows it most clearly
 * @param standing where the village stands with it
 */
public record Candidate(
    Village village, Ranked ranked, Movement movement, Indicator indicator, Standing standing) {
  /** A part of the rubric that rests on an indicator. */
  private record Shown(Scored part, Indicator indicator, Standing standing) {
    static Optional<Shown> of(Scored part) {
      Optional<Leaf> leaf = part.leaf();
      return leaf.flatMap(Leaf::indicator)
          .flatMap(
              indicator ->
                  leaf.flatMap(Leaf::standing)
                      .map(standing -> new Shown(part, indicator, standing)));
    }
  }

  /** The villages of the first ranks, those of equal points together. */
  public static List<Candidate> of(League league, List<Movement> movements, int ranks) {
    return league.villages().stream()
        .filter(ranked -> ranked.rank() <= ranks)
        .flatMap(ranked -> candidate(ranked, movements).stream())
        .toList();
  }

  private static Optional<Candidate> candidate(Ranked ranked, List<Movement> movements) {
    return ranked.score().terms().stream()
        .filter(part -> part.points().signum() > 0 && part.of().signum() > 0)
        .flatMap(part -> Shown.of(part).stream())
        .filter(shown -> shown.standing().value().isPresent())
        .max(
            Comparator.comparing((Shown shown) -> shown.indicator().better() == Better.HIGHER)
                .thenComparing(shown -> shown.standing().achievement().isPresent())
                .thenComparing(
                    shown -> shown.part().points().divide(shown.part().of()), Fractions::compare)
                .thenComparing(shown -> shown.part().of(), Fractions::compare))
        .flatMap(
            best ->
                movements.stream()
                    .filter(movement -> movement.indicators().contains(best.indicator()))
                    .findFirst()
                    .map(
                        movement ->
                            new Candidate(
                                ranked.score().village(),
                                ranked,
                                movement,
                                best.indicator(),
                                best.standing())));
  }
}
