package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.RankClass;
import vn.thidua.plan.VillageGroup;
import vn.thidua.ranking.Ranked;
import vn.thidua.ranking.Score;

/** The league as CSV, a row a village; groups and classes where the plan has a rubric. */
final class RankCsv {
  private RankCsv() {}

  static String of(RankView view) {
    boolean rubric = view.league().written();
    List<List<String>> rows = new ArrayList<>();
    for (Ranked ranked : view.league().villages()) {
      Score score = ranked.score();
      List<String> row = new ArrayList<>();
      row.add(String.valueOf(ranked.rank()));
      row.add(score.village().id().value());
      row.add(Csv.harmless(score.village().name()));
      row.add(Csv.number(score.points()));
      row.add(String.valueOf(ranked.best()));
      row.add(String.valueOf(ranked.worst()));
      if (rubric) {
        row.add(ranked.standing().rankClass().map(RankClass::id).orElse(""));
        row.add(ranked.group().map(VillageGroup::id).orElse(""));
        row.add(String.valueOf(ranked.groupRank()));
        row.add(view.was(score.village()).map(String::valueOf).orElse(""));
      }
      row.add(String.valueOf(score.estimated()));
      rows.add(row);
    }
    List<String> header =
        new ArrayList<>(List.of("rank", "village", "name", "points", "best_rank", "worst_rank"));
    if (rubric) {
      header.addAll(List.of("class", "group", "group_rank", "previous_rank"));
    }
    header.add("estimated");
    return Csv.text(header, rows);
  }
}
