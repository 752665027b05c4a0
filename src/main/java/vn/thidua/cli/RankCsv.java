package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;
import vn.thidua.ranking.Score;

/** The league as CSV, a row a village. */
final class RankCsv {
  private RankCsv() {}

  static String of(League league) {
    List<List<String>> rows = new ArrayList<>();
    for (Ranked ranked : league.villages()) {
      Score score = ranked.score();
      rows.add(
          List.of(
              String.valueOf(ranked.rank()),
              score.village().id().value(),
              Csv.harmless(score.village().name()),
              Csv.number(score.points()),
              String.valueOf(ranked.best()),
              String.valueOf(ranked.worst())));
    }
    return Csv.text(List.of("rank", "village", "name", "points", "best_rank", "worst_rank"), rows);
  }
}
