package vn.thidua.commendation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thidua.plan.Better;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Village;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;
import vn.thidua.ranking.Term;

/**
 * A village whose people might be commended, by its place in the league. It is for the village and
 * the council to say whether they are.
 *
 * @param ranked its place
 * @param movement the movement in which it did most
 * @param best the indicator of that movement that shows it most clearly
 */
public record Candidate(Village village, Ranked ranked, Movement movement, Term best) {
  /** The villages of the first ranks, those of equal points together. */
  public static List<Candidate> of(League league, List<Movement> movements, int ranks) {
    return league.villages().stream()
        .filter(ranked -> ranked.rank() <= ranks)
        .flatMap(ranked -> candidate(ranked, movements).stream())
        .toList();
  }

  private static Optional<Candidate> candidate(Ranked ranked, List<Movement> movements) {
    return ranked.score().terms().stream()
        .filter(term -> term.points().signum() > 0 && term.standing().value().isPresent())
        .max(
            Comparator.comparing((Term term) -> term.indicator().better() == Better.HIGHER)
                .thenComparing(term -> term.standing().achievement().isPresent())
                .thenComparing(term -> term.points().divide(term.of()))
                .thenComparing(Term::of))
        .flatMap(
            best ->
                movements.stream()
                    .filter(movement -> movement.indicators().contains(best.indicator()))
                    .findFirst()
                    .map(
                        movement ->
                            new Candidate(ranked.score().village(), ranked, movement, best)));
  }
}
