package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.calendar.Dates;
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

  private final Progress progress;
  private final Plan plan;
  private final League league;
  private final Assessed assessed;

  public SummaryComposer(Progress progress, League league) {
    this.progress = progress;
    this.plan = progress.plan();
    this.league = league;
    this.assessed = new Assessed(progress);
  }

  /** The page. */
  public SummaryView compose(Origin origin) {
    Frame frame =
        new Frames(plan, origin)
            .of(
                "TÓM TẮT TIẾN ĐỘ THI ĐUA",
                "",
                Optional.empty(),
                Optional.of(progress.asOf().known()),
                "Năm " + plan.span().years());
    Charts charts = new Charts(progress);
    return new SummaryView(
        frame,
        Dates.numeric(progress.asOf().until()),
        progress.estimatedUntil().map(Dates::numeric),
        whole(),
        assessed.over(),
        charts.weak(MOST_WEAK),
        charts.villages().filter(chart -> chart.bars().size() <= MOST_VILLAGES),
        tasks());
  }

  private VillageRow whole() {
    ReportingRates rates = progress.reporting();
    return new VillageRow(
        "",
        plan.issuer().shortName(),
        String.valueOf(assessed.all()),
        count(assessed.those(Status.DONE)),
        count(assessed.those(Status.ON_TRACK)),
        count(assessed.those(Status.SLOW)),
        count(assessed.those(Status.BEHIND)),
        count(assessed.those(Status.NO_REPORT)),
        count(assessed.those(Result.EXCEEDED)),
        count(assessed.those(Result.MET)),
        count(assessed.those(Result.MISSED)),
        count(assessed.those(Result.NOT_ASSESSED)),
        rates.received() + "/" + rates.due(),
        String.valueOf(rates.late()));
  }

  private static String count(List<IndicatorProgress> indicators) {
    return String.valueOf(indicators.size());
  }

  private List<String> tasks() {
    List<String> tasks = new ArrayList<>();
    List<Ranked> ranked = league.villages();
    if (ranked.size() > 1) {
      Ranked last = ranked.get(ranked.size() - 1);
      tasks.add(
          "Xếp hạng: dẫn đầu là "
              + ranked.stream()
                  .limit(ReviewWords.NAMED)
                  .map(this::withPoints)
                  .collect(Collectors.joining("; "))
              + "; thấp nhất là "
              + withPoints(last)
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
                              + row.missing().stream()
                                  .map(Dates::numeric)
                                  .collect(Collectors.joining(", "))
                              + ")")
                  .collect(Collectors.joining("; "))
              + ".");
    }
    List<String> hopeless = new Tasks(progress).hopeless();
    if (!hopeless.isEmpty()) {
      tasks.add("Khó hoàn thành kế hoạch, cần chỉ đạo: " + String.join("; ", hopeless) + ".");
    }
    return tasks;
  }

  private String withPoints(Ranked one) {
    return plan.villageLabel()
        + " "
        + one.score().village().name()
        + one.score().points().map(points -> " (" + Wording.points(points) + " điểm)").orElse("");
  }
}
