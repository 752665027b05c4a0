package vn.thidua.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.difference.Difference.Topic;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;
import vn.thidua.progress.VillageStanding;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;

/** What the changes lead to: other statuses, another rank. */
public final class EffectDifferences {
  private EffectDifferences() {}

  /** The villages and indicators that are judged otherwise on the day of both outcomes. */
  public static List<Difference> between(Outcome before, Outcome after) {
    List<Difference> all = new ArrayList<>();
    Map<List<String>, String> old = statuses(before.progress());
    Comparison statuses = new Comparison(Topic.STATUS, all);
    statuses(after.progress())
        .forEach(
            (subject, status) ->
                Optional.ofNullable(old.get(subject))
                    .ifPresent(was -> statuses.value(subject, "status", was, status, "")));
    Map<String, String> ranks = ranks(before.league());
    Comparison places = new Comparison(Topic.RANK, all);
    for (Ranked one : after.league().villages()) {
      String village = one.score().village().name();
      String was = ranks.getOrDefault(one.score().village().id().value(), "");
      places.value(List.of(village), "rank", was, one.rank(), "");
    }
    return all;
  }

  private static Map<List<String>, String> statuses(Progress progress) {
    Map<List<String>, String> statuses = new java.util.LinkedHashMap<>();
    for (IndicatorProgress indicator : progress.indicators()) {
      String name = indicator.indicator().name();
      statuses.put(List.of(name), word(indicator.commune()));
      for (VillageStanding village : indicator.villages()) {
        statuses.put(List.of(name, village.village().name()), word(village.standing()));
      }
    }
    return statuses;
  }

  private static String word(Standing standing) {
    return standing.status().map(Status::word).orElse("");
  }

  private static Map<String, String> ranks(League league) {
    Map<String, String> ranks = new HashMap<>();
    league
        .villages()
        .forEach(one -> ranks.put(one.score().village().id().value(), String.valueOf(one.rank())));
    return ranks;
  }
}
