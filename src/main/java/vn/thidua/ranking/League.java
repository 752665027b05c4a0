package vn.thidua.ranking;

import static java.math.BigInteger.TEN;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Standing;
import vn.thidua.progress.VillageStanding;

/**
 * The villages in the order of their points.
 *
 * @param weighted whether the plan gives its indicators points; where it gives none, each weighs
 *     the same
 * @param villages the first first; of equal points in the plan's order
 * @param unranked the villages that have no indicator with points
 */
public record League(boolean weighted, List<Ranked> villages, List<Village> unranked) {
  public League {
    villages = List.copyOf(villages);
    unranked = List.copyOf(unranked);
  }

  /** The place of a village; empty where it is not ranked. */
  public Optional<Ranked> of(Village village) {
    return villages.stream().filter(one -> one.score().village().equals(village)).findFirst();
  }

  /**
   * Ranks the villages that stand on the day measured.
   *
   * @param confirmed the same progress without its estimates
   */
  public static League of(Progress progress, Progress confirmed) {
    boolean weighted =
        progress.indicators().stream().anyMatch(one -> one.indicator().points().isPresent());
    Map<VillageId, List<YearMonth>> missing =
        progress.reporting().villages().stream()
            .collect(Collectors.toMap(row -> row.village().id(), ReportingRates.Row::missing));
    List<Score> scores = new ArrayList<>();
    List<Village> unranked = new ArrayList<>();
    for (Village village : progress.plan().villages()) {
      if (stands(progress, village)) {
        List<YearMonth> owed = missing.getOrDefault(village.id(), List.of());
        Score score = new Score(village, terms(progress, confirmed, village, weighted, owed));
        if (score.points().isPresent()) {
          scores.add(score);
        } else {
          unranked.add(village);
        }
      }
    }
    List<Ranked> ranked = new ArrayList<>();
    for (Score score : scores) {
      ranked.add(
          new Ranked(
              1 + above(scores, score, Score::points, Score::points),
              1 + above(scores, score, Score::most, Score::least),
              1 + above(scores, score, Score::least, Score::most),
              score));
    }
    ranked.sort(Comparator.comparingInt(Ranked::rank));
    return new League(weighted, ranked, unranked);
  }

  private static boolean stands(Progress progress, Village village) {
    return progress.successor(village).isEmpty()
        && village.from().filter(progress.asOf().until()::isBefore).isEmpty();
  }

  /** How many others have more. */
  private static int above(
      List<Score> scores,
      Score own,
      Function<Score, Optional<BigFraction>> ofOwn,
      Function<Score, Optional<BigFraction>> ofOthers) {
    BigFraction points = ofOwn.apply(own).orElseThrow();
    return (int)
        scores.stream()
            .filter(other -> !other.village().id().equals(own.village().id()))
            .filter(other -> ofOthers.apply(other).orElseThrow().compareTo(points) > 0)
            .count();
  }

  private static List<Term> terms(
      Progress progress,
      Progress confirmed,
      Village village,
      boolean weighted,
      List<YearMonth> owed) {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < progress.indicators().size(); i++) {
      Indicator indicator = progress.indicators().get(i).indicator();
      BigFraction of = weight(indicator, weighted);
      Optional<Standing> standing = standing(progress.indicators().get(i), village);
      if (of.signum() > 0 && standing.isPresent()) {
        Standing sure = standing(confirmed.indicators().get(i), village).orElse(standing.get());
        terms.add(Term.of(indicator, standing.get(), sure, of, owed));
      }
    }
    return terms;
  }

  private static Optional<Standing> standing(IndicatorProgress indicator, Village village) {
    return indicator.villages().stream()
        .filter(standing -> standing.village().id().equals(village.id()))
        .map(VillageStanding::standing)
        .filter(standing -> standing.target().isPresent())
        .findFirst();
  }

  private static BigFraction weight(Indicator indicator, boolean weighted) {
    return weighted
        ? indicator
            .points()
            .map(points -> points.setScale(Math.max(0, points.scale())))
            .map(points -> BigFraction.of(points.unscaledValue(), TEN.pow(points.scale())))
            .orElse(BigFraction.ZERO)
        : BigFraction.ONE;
  }
}
