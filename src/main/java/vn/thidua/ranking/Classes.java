package vn.thidua.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plan.Area;
import vn.thidua.plan.Disqualifier;
import vn.thidua.plan.RankClass;
import vn.thidua.plan.Rubric;
import vn.thidua.plan.VillageGroup;
import vn.thidua.plan.VillageId;
import vn.thidua.progress.Fractions;

/** Puts ranked villages into the classes of a rubric, group by group. */
final class Classes {
  private final Rubric rubric;

  private final int size;

  /**
   * @param size how many villages the group has, ranked or not
   */
  Classes(Rubric rubric, int size) {
    this.rubric = rubric;
    this.size = size;
  }

  /** The id of the kind of area that a village lies in. */
  static Optional<String> area(Rubric rubric, VillageId village) {
    return rubric.areas().stream()
        .filter(area -> area.villages().contains(village))
        .findFirst()
        .or(() -> rubric.areas().stream().filter(area -> area.villages().isEmpty()).findFirst())
        .map(Area::id);
  }

  /**
   * The classes of one group.
   *
   * @param ranked its scores in the order of ranks, those that share a rank together
   */
  Map<VillageId, Classed> of(Optional<VillageGroup> group, List<List<Score>> ranked) {
    Map<VillageId, Classed> classes = new HashMap<>();
    int[] asked = new int[rubric.classes().size()];
    for (List<Score> equal : ranked) {
      Map<Integer, List<Score>> wanting = new HashMap<>();
      equal.forEach(s -> wanting.computeIfAbsent(reached(s), i -> new ArrayList<>()).add(s));
      for (int start = 0; start <= rubric.classes().size(); start++) {
        List<Score> alike = wanting.getOrDefault(start, List.of());
        if (!alike.isEmpty()) {
          place(group, alike, start, asked, classes);
        }
      }
    }
    return classes;
  }

  /**
   * Those that are equal and want the same class get it together or not at all; where they do not,
   * nobody after them does.
   */
  private void place(
      Optional<VillageGroup> group,
      List<Score> alike,
      int start,
      int[] asked,
      Map<VillageId, Classed> classes) {
    int at = start;
    List<RankClass> full = new ArrayList<>();
    boolean tied = false;
    while (at < asked.length) {
      RankClass wanted = rubric.classes().get(at);
      Optional<Integer> most = quota(group, wanted);
      int before = asked[at];
      asked[at] += alike.size();
      if (most.isEmpty() || asked[at] <= most.get()) {
        break;
      }
      tied |= before < most.get();
      full.add(wanted);
      at++;
    }
    for (Score score : alike) {
      classes.put(
          score.village().id(),
          new Classed(
              at < asked.length ? Optional.of(rubric.classes().get(at)) : Optional.empty(),
              byPoints(score),
              cost(score),
              full,
              tied));
    }
  }

  private Optional<Integer> quota(Optional<VillageGroup> group, RankClass wanted) {
    return group.flatMap(
        g ->
            g.quotas().stream()
                .filter(quota -> quota.rankClass().equals(wanted.id()))
                .map(quota -> quota.most().of(size))
                .findFirst());
  }

  /** The index of the best class that points and events allow; beyond the last where none. */
  private int reached(Score score) {
    if (cost(score).stream().anyMatch(e -> e.effect() == Disqualifier.Effect.UNCLASSED)) {
      return rubric.classes().size();
    }
    int at = byPoints(score).map(rubric.classes()::indexOf).orElse(rubric.classes().size());
    for (Event event : cost(score)) {
      at = Math.max(at, index(event.rule().flatMap(Disqualifier::rankClass)));
    }
    return at;
  }

  private int index(Optional<String> rankClass) {
    for (int i = 0; i < rubric.classes().size(); i++) {
      if (rankClass.filter(rubric.classes().get(i).id()::equals).isPresent()) {
        return i;
      }
    }
    return 0;
  }

  private static List<Event> cost(Score score) {
    return score.events().stream()
        .filter(event -> event.effect() != Disqualifier.Effect.UNRANKED)
        .toList();
  }

  private Optional<RankClass> byPoints(Score score) {
    Optional<String> area = area(rubric, score.village().id());
    return rubric.classes().stream()
        .filter(c -> Fractions.compare(score.points().orElseThrow(), Classed.limit(c, area)) >= 0)
        .findFirst();
  }
}
