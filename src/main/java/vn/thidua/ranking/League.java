package vn.thidua.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.RankClass;
import vn.thidua.plan.Rubric;
import vn.thidua.plan.TieBreaker;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageGroup;
import vn.thidua.plan.VillageId;
import vn.thidua.progress.Fractions;

/**
 * The villages in the order of their points.
 *
 * @param rubric by which they are scored; that of the indicators' points where the plan has none
 * @param written whether the plan has a rubric of its own
 * @param weighted whether the plan says what weighs how much; where it does not, each indicator
 *     weighs the same
 * @param villages the first first; of equal rank in the plan's order
 * @param unranked the villages that have nothing that brings points, or are out of the ranking
 */
public record League(
    Rubric rubric, boolean written, boolean weighted, List<Ranked> villages, List<Score> unranked) {
  public League {
    villages = List.copyOf(villages);
    unranked = List.copyOf(unranked);
  }

  /** The place of a village; empty where it is not ranked. */
  public Optional<Ranked> of(Village village) {
    return villages.stream().filter(one -> one.score().village().equals(village)).findFirst();
  }

  /** The members of a group, in the order of ranks. */
  public List<Ranked> of(VillageGroup group) {
    return villages.stream().filter(one -> one.group().filter(group::equals).isPresent()).toList();
  }

  /** The class next above a village's; empty where it has the best, or there are none. */
  public Optional<RankClass> next(Ranked ranked) {
    List<RankClass> classes = rubric.classes();
    int own = ranked.standing().rankClass().map(classes::indexOf).orElse(classes.size());
    return own == 0 ? Optional.empty() : Optional.of(classes.get(own - 1));
  }

  /** The points from which a village reaches a class, as its kind of area has it. */
  public BigFraction limit(RankClass rankClass, Village village) {
    return Classed.limit(rankClass, Classes.area(rubric, village.id()));
  }

  /** Ranks the villages that stand on the day measured. */
  public static League of(Assessment assessment) {
    Rubric rubric = assessment.rubric();
    List<Score> scores = new ArrayList<>();
    List<Score> unranked = new ArrayList<>();
    assessment.scores().forEach(score -> (score.unranked() ? unranked : scores).add(score));
    Order order = new Order(rubric.tieBreakers());
    scores.sort(order);
    int[] ranks = ranks(scores, order);
    List<BigFraction> least = sorted(scores, Score::least);
    List<BigFraction> most = sorted(scores, Score::most);
    Map<VillageId, VillageGroup> groups = new HashMap<>();
    rubric.groups().forEach(g -> g.villages().forEach(v -> groups.putIfAbsent(v, g)));
    Map<Optional<VillageGroup>, List<Score>> members = new LinkedHashMap<>();
    for (Score score : scores) {
      members.computeIfAbsent(of(groups, score), group -> new ArrayList<>()).add(score);
    }
    Map<VillageId, Integer> groupRanks = new HashMap<>();
    Map<VillageId, Classed> classes = new HashMap<>();
    members.forEach(
        (group, own) -> {
          int[] ownRanks = ranks(own, order);
          List<List<Score>> equal = new ArrayList<>();
          for (int i = 0; i < own.size(); i++) {
            groupRanks.put(own.get(i).village().id(), ownRanks[i]);
            if (ownRanks[i] == i + 1) {
              equal.add(new ArrayList<>());
            }
            equal.get(equal.size() - 1).add(own.get(i));
          }
          int out = (int) unranked.stream().filter(s -> group.equals(of(groups, s))).count();
          classes.putAll(new Classes(rubric, own.size() + out).of(group, equal));
        });
    List<Ranked> ranked = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      Score score = scores.get(i);
      VillageId id = score.village().id();
      ranked.add(
          new Ranked(
              ranks[i],
              1 + above(least, score.most().orElseThrow()),
              1 + above(most, score.least().orElseThrow()) - counted(score),
              of(groups, score),
              groupRanks.get(id),
              decider(scores, i, order),
              classes.getOrDefault(id, Classed.NONE),
              score));
    }
    return new League(rubric, assessment.written(), assessment.weighted(), ranked, unranked);
  }

  private static Optional<VillageGroup> of(Map<VillageId, VillageGroup> groups, Score score) {
    return Optional.ofNullable(groups.get(score.village().id()));
  }

  private static int[] ranks(List<Score> sorted, Order order) {
    int[] ranks = new int[sorted.size()];
    for (int i = 0; i < ranks.length; i++) {
      boolean equal = i > 0 && order.compare(sorted.get(i - 1), sorted.get(i)) == 0;
      ranks[i] = equal ? ranks[i - 1] : i + 1;
    }
    return ranks;
  }

  private static Optional<TieBreaker> decider(List<Score> sorted, int at, Order order) {
    Optional<TieBreaker> above =
        at == 0 ? Optional.empty() : order.decider(sorted.get(at - 1), sorted.get(at));
    return above.isPresent() || at == sorted.size() - 1
        ? above
        : order.decider(sorted.get(at), sorted.get(at + 1));
  }

  private static List<BigFraction> sorted(
      List<Score> scores, Function<Score, Optional<BigFraction>> of) {
    return scores.stream()
        .map(score -> of.apply(score).orElseThrow())
        .sorted(Fractions::compare)
        .toList();
  }

  /** How many have more. */
  private static int above(List<BigFraction> rising, BigFraction points) {
    int low = 0;
    int high = rising.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (Fractions.compare(rising.get(middle), points) > 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return rising.size() - low;
  }

  /** A village is not above itself, though its most is above its least. */
  private static int counted(Score score) {
    return Fractions.compare(score.most().orElseThrow(), score.least().orElseThrow()) > 0 ? 1 : 0;
  }
}
