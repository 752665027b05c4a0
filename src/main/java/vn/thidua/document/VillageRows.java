package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.calendar.Dates;
import vn.thidua.plan.RankClass;
import vn.thidua.plan.VillageGroup;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Result;
import vn.thidua.progress.Status;
import vn.thidua.ranking.League;

/** Makes the rows of the tables of villages. */
final class VillageRows {
  private VillageRows() {}

  /** The villages whose reports are missing, with the months. */
  static List<String> silent(Progress progress) {
    String label = progress.plan().villageLabel();
    return progress.reporting().villages().stream()
        .filter(row -> !row.missing().isEmpty())
        .map(
            row ->
                label
                    + " "
                    + row.village().name()
                    + " (tháng "
                    + String.join(", ", row.missing().stream().map(Dates::numeric).toList())
                    + ")")
        .toList();
  }

  /** A row a village. */
  static List<VillageRow> of(Progress progress) {
    List<VillageRow> villages = new ArrayList<>();
    for (VillageCounts.Count one : new VillageCounts(progress).all()) {
      villages.add(
          new VillageRow(
              String.valueOf(villages.size() + 1),
              one.village().name(),
              String.valueOf(one.assigned()),
              String.valueOf(one.of(Status.DONE)),
              String.valueOf(one.of(Status.ON_TRACK)),
              String.valueOf(one.of(Status.SLOW)),
              String.valueOf(one.of(Status.BEHIND)),
              String.valueOf(one.of(Status.NO_REPORT)),
              String.valueOf(one.of(Result.EXCEEDED)),
              String.valueOf(one.of(Result.MET)),
              String.valueOf(one.of(Result.MISSED)),
              String.valueOf(one.of(Result.NOT_ASSESSED)),
              one.reports().received() + "/" + one.reports().due(),
              String.valueOf(one.reports().late())));
    }
    return villages;
  }

  /** How all reports came. */
  static ReviewView.Reporting reporting(ReportingRates rates) {
    return reporting(rates.received(), rates.due(), rates.onTime(), rates.late(), rates.missing());
  }

  static ReviewView.Reporting reporting(int received, int due, int onTime, int late, int missing) {
    String rate = due == 0 ? Wording.NONE : Wording.percent(BigFraction.of(received, due));
    return new ReviewView.Reporting(
        String.valueOf(received),
        String.valueOf(due),
        rate,
        String.valueOf(onTime),
        String.valueOf(late),
        String.valueOf(missing));
  }

  /** The villages in the order of their ranks. */
  static List<LeagueRow> of(League league) {
    return league.villages().stream()
        .map(
            one ->
                new LeagueRow(
                    String.valueOf(one.rank()),
                    one.score().village().name(),
                    one.score().points().map(Wording::points).orElse(Wording.NONE),
                    one.group().map(VillageGroup::name),
                    one.standing().rankClass().map(RankClass::name).orElse(Wording.NONE)))
        .toList();
  }
}
