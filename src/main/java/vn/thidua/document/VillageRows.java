package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
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
  private final Figures figures;
  private final Progress progress;

  VillageRows(Figures figures) {
    this.figures = figures;
    this.progress = figures.progress();
  }

  /** The villages whose reports are missing, with the months. */
  List<String> silent() {
    String label = progress.plan().villageLabel();
    return progress.reporting().villages().stream()
        .filter(row -> !row.missing().isEmpty())
        .map(
            row ->
                label
                    + " "
                    + row.village().name()
                    + " (tháng "
                    + String.join(", ", missing(row))
                    + ")")
        .toList();
  }

  /** The months whose reports a village owes. */
  List<String> missing(ReportingRates.Row row) {
    return row.reports().stream()
        .filter(report -> report.came().isEmpty())
        .map(
            report ->
                figures
                    .notes()
                    .of(Dates.numeric(report.month()), () -> figures.reports().report(row, report)))
        .toList();
  }

  /** A row a village. */
  List<VillageRow> of() {
    List<VillageRow> villages = new ArrayList<>();
    for (VillageCounts.Count one : new VillageCounts(progress).all()) {
      villages.add(
          new VillageRow(
              String.valueOf(villages.size() + 1),
              one.village().name(),
              count(one, "assigned", one.assigned()),
              count(one, Status.DONE),
              count(one, Status.ON_TRACK),
              count(one, Status.SLOW),
              count(one, Status.BEHIND),
              count(one, Status.NO_REPORT),
              count(one, Result.EXCEEDED),
              count(one, Result.MET),
              count(one, Result.MISSED),
              count(one, Result.NOT_ASSESSED),
              received(List.of(one.reports())),
              late(List.of(one.reports()))));
    }
    return villages;
  }

  /** How many indicators of a village stand so. */
  String count(VillageCounts.Count one, Status status) {
    return figures
        .notes()
        .of(
            one.of(status),
            () ->
                figures
                    .sources()
                    .counted(
                        status.word(),
                        one.village(),
                        one.measured(
                            m -> m.standing().status().filter(status::equals).isPresent())));
  }

  /** As above, of a result. */
  String count(VillageCounts.Count one, Result result) {
    return figures
        .notes()
        .of(
            one.of(result),
            () ->
                figures
                    .sources()
                    .counted(
                        result.name().toLowerCase(Locale.ROOT),
                        one.village(),
                        one.measured(
                            m -> m.standing().result().filter(result::equals).isPresent())));
  }

  /**
   * How many indicators of a village are counted so; all that it was handed where none is named.
   */
  String count(VillageCounts.Count one, String what, int number) {
    return figures
        .notes()
        .of(number, () -> figures.sources().counted(what, one.village(), one.measured(m -> true)));
  }

  /** Such as {@code 5/6}. */
  String received(List<ReportingRates.Row> rows) {
    ReviewView.Reporting reporting = reporting(rows);
    return reporting.received() + "/" + reporting.due();
  }

  /** How many reports came late. */
  String late(List<ReportingRates.Row> rows) {
    return reporting(rows).late();
  }

  /** How the reports of some villages came. */
  ReviewView.Reporting reporting(List<ReportingRates.Row> rows) {
    ReportingRates rates = new ReportingRates(rows);
    return new ReviewView.Reporting(
        reports("received", rows, rates.received(), report -> report.came().isPresent()),
        reports("due", rows, rates.due(), report -> true),
        rates.due() == 0
            ? Wording.NONE
            : figures
                .notes()
                .of(
                    Wording.percent(BigFraction.of(rates.received(), rates.due())),
                    () -> rate(rows, rates)),
        reports(
            "on_time", rows, rates.onTime(), report -> report.came().isPresent() && !report.late()),
        reports("late", rows, rates.late(), ReportingRates.Report::late),
        reports("missing", rows, rates.missing(), report -> report.came().isEmpty()));
  }

  private String reports(
      String what,
      List<ReportingRates.Row> rows,
      int number,
      Predicate<ReportingRates.Report> wanted) {
    return figures.notes().of(number, () -> figures.reports().counted(what, rows, wanted));
  }

  private Source rate(List<ReportingRates.Row> rows, ReportingRates rates) {
    ReportSources reports = figures.reports();
    return Source.computed(
            "reporting_rate",
            "received/due",
            Map.of(
                "received",
                reports.counted("received", rows, report -> report.came().isPresent()),
                "due",
                reports.counted("due", rows, report -> true)))
        .exactly(BigFraction.of(rates.received(), rates.due()));
  }

  /** The villages in the order of their ranks. */
  List<LeagueRow> of(League league) {
    PointSources points = new PointSources(figures, league);
    return league.villages().stream()
        .map(
            one ->
                new LeagueRow(
                    figures.notes().of(one.rank(), () -> points.rank(one)),
                    one.score().village().name(),
                    one.score()
                        .points()
                        .map(Wording::points)
                        .map(text -> figures.notes().of(text, () -> points.of(one.score())))
                        .orElse(Wording.NONE),
                    one.group().map(VillageGroup::name),
                    one.standing().rankClass().map(RankClass::name).orElse(Wording.NONE)))
        .toList();
  }
}
