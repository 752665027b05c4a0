package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.plan.Plan;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Result;
import vn.thidua.progress.Status;
import vn.thidua.ranking.League;
import vn.thidua.ranking.Ranked;

/** Composes the page on which the chairman sees where the campaign stands. */
public final class SummaryComposer {
  private static final int MOST_WEAK = 6;
  private static final int MOST_VILLAGES = 14;

  private final Figures figures;
  private final Progress progress;
  private final Plan plan;
  private final League league;
  private final Assessed assessed;

  /**
   * @param notes takes down where the figures come from
   */
  public SummaryComposer(Progress progress, League league, Footnotes notes) {
    this.figures = Figures.of(progress, notes);
    this.progress = progress;
    this.plan = progress.plan();
    this.league = league;
    this.assessed = new Assessed(progress);
  }

  /** The page. */
  public SummaryView compose(Origin origin) {
    Frame frame =
        new Frames(plan, origin, figures.notes())
            .of(
                "TÓM TẮT TIẾN ĐỘ THI ĐUA",
                "",
                Optional.empty(),
                Sourced.at(progress.asOf().known()),
                "Năm " + figures.years());
    Charts charts = new Charts(figures);
    return new SummaryView(
        frame,
        figures.until(),
        figures.estimatedUntil(),
        whole(),
        assessed.over(),
        charts.weak(MOST_WEAK),
        charts.villages().filter(chart -> chart.bars().size() <= MOST_VILLAGES),
        tasks());
  }

  private VillageRow whole() {
    VillageRows rows = new VillageRows(figures);
    List<ReportingRates.Row> reports = progress.reporting().villages();
    return new VillageRow(
        "",
        plan.issuer().shortName(),
        figures.count("indicators", assessed.all()),
        count(assessed.those(Status.DONE)),
        count(assessed.those(Status.ON_TRACK)),
        count(assessed.those(Status.SLOW)),
        count(assessed.those(Status.BEHIND)),
        count(assessed.those(Status.NO_REPORT)),
        count(assessed.those(Result.EXCEEDED)),
        count(assessed.those(Result.MET)),
        count(assessed.those(Result.MISSED)),
        count(assessed.those(Result.NOT_ASSESSED)),
        rows.received(reports),
        rows.late(reports));
  }

  private String count(List<IndicatorProgress> indicators) {
    return figures.count("status", indicators);
  }

  private List<String> tasks() {
    List<String> tasks = new ArrayList<>();
    List<Ranked> ranked = league.villages();
    PointSources points = new PointSources(figures, league);
    if (ranked.size() > 1) {
      Ranked last = ranked.get(ranked.size() - 1);
      tasks.add(
          "Xếp hạng: dẫn đầu là "
              + ranked.stream()
                  .limit(ReviewWords.NAMED)
                  .map(one -> withPoints(one, points))
                  .collect(Collectors.joining("; "))
              + "; thấp nhất là "
              + withPoints(last, points)
              + ".");
    }
    List<ReportingRates.Row> owing =
        progress.reporting().villages().stream().filter(row -> !row.missing().isEmpty()).toList();
    if (!owing.isEmpty()) {
      tasks.add(
          "Còn thiếu báo cáo tháng: "
              + owing.stream()
                  .map(
                      row ->
                          plan.villageLabel()
                              + " "
                              + row.village().name()
                              + " ("
                              + String.join(", ", new VillageRows(figures).missing(row))
                              + ")")
                  .collect(Collectors.joining("; "))
              + ".");
    }
    List<String> hopeless = new Tasks(figures).hopeless();
    if (!hopeless.isEmpty()) {
      tasks.add("Khó hoàn thành kế hoạch, cần chỉ đạo: " + String.join("; ", hopeless) + ".");
    }
    return tasks;
  }

  private String withPoints(Ranked one, PointSources sources) {
    return plan.villageLabel()
        + " "
        + one.score().village().name()
        + one.score()
            .points()
            .map(Wording::points)
            .map(points -> figures.notes().of(points, () -> sources.of(one.score())))
            .map(points -> " (" + points + " điểm)")
            .orElse("");
  }
}
