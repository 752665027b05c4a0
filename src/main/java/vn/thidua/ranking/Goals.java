package vn.thidua.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Disqualifier;
import vn.thidua.plan.RankClass;
import vn.thidua.progress.Fractions;

/** What is next above a village: a better class, a better rank, and the ways to it. */
public final class Goals {
  private final League league;
  private final Needs needs;

  /**
   * @param league of the assessment's scores
   */
  public Goals(Assessment assessment, League league) {
    this.league = league;
    this.needs = new Needs(assessment);
  }

  /**
   * The class above a village's.
   *
   * @param from the points from which it is reached
   * @param missing the points that are missing to it; not above nought where points are not what is
   *     missing
   */
  public record NextClass(
      RankClass rankClass, BigFraction from, BigFraction missing, List<Needs.Way> ways) {
    public NextClass {
      ways = List.copyOf(ways);
    }
  }

  /**
   * The village before another.
   *
   * @param missing the points that are missing to its own; nought where something else decides
   */
  public record NextRank(Ranked above, BigFraction missing, List<Needs.Way> ways) {
    public NextRank {
      ways = List.copyOf(ways);
    }
  }

  /** Empty where a village has the best class, or there are none. */
  public Optional<NextClass> nextClass(Ranked ranked) {
    Score score = ranked.score();
    return league
        .next(ranked)
        .map(
            next -> {
              BigFraction limit = league.limit(next, score.village());
              boolean unclassed = unclassed(score);
              return new NextClass(
                  next,
                  limit,
                  limit.subtract(score.points().orElseThrow()),
                  needs.to(
                      score, other -> reaches(other, limit) && !(unclassed && unclassed(other))));
            });
  }

  /** Empty where nobody is before a village. */
  public Optional<NextRank> nextRank(Ranked ranked) {
    Score score = ranked.score();
    return league.villages().stream()
        .filter(other -> other.rank() < ranked.rank())
        .max(Comparator.comparingInt(Ranked::rank))
        .map(
            above -> {
              BigFraction points = above.score().points().orElseThrow();
              BigFraction missing = points.subtract(score.points().orElseThrow());
              Predicate<Score> reached = other -> reaches(other, points);
              return new NextRank(
                  above, missing, missing.signum() == 0 ? List.of() : needs.to(score, reached));
            });
  }

  private static boolean reaches(Score score, BigFraction points) {
    return Fractions.compare(score.points().orElseThrow(), points) >= 0;
  }

  private static boolean unclassed(Score score) {
    return score.events().stream().anyMatch(e -> e.effect() == Disqualifier.Effect.UNCLASSED);
  }
}
