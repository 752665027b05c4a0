package vn.thidua.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.calendar.Dates;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReviewKind;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.PhaseProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Result;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;
import vn.thidua.progress.VillageStanding;
import vn.thidua.text.Sentences;

/** Composes the reports on a month, a phase and the year. */
public final class ReviewComposer {
  private final Progress progress;
  private final Plan plan;
  private final Frames frames;
  private final Rows rows;

  public ReviewComposer(Progress progress, Origin origin) {
    this.progress = progress;
    this.plan = progress.plan();
    this.frames = new Frames(plan, origin);
    this.rows = new Rows(progress);
  }

  /** Báo cáo tháng. */
  public ReviewView month(YearMonth month) {
    String name = "phong trào thi đua tháng " + Dates.numeric(month);
    return view("Kết quả " + name, "kết quả " + name, Optional.empty(), Optional.empty());
  }

  /** Báo cáo sơ kết or tổng kết of a phase. */
  public ReviewView phase(Phase phase, PhaseProgress measured) {
    String name = Sentences.lowered(phase.name());
    String kind = phase.review().kind() == ReviewKind.FINAL ? "Tổng kết " : "Sơ kết ";
    String with = phase.review().with().map(text -> ", gắn với " + text).orElse("");
    ReviewView.PhaseFacts facts =
        new ReviewView.PhaseFacts(
            PlanComposer.span(phase),
            phase.anniversaries().stream().map(PlanComposer::anniversary).toList(),
            Sentences.ended(Sentences.raised(phase.aim())),
            PhaseRows.of(measured));
    return view(
        kind + name + with,
        "kết quả " + name + " năm " + phase.span().years(),
        Optional.of(facts),
        Optional.empty());
  }

  /**
   * Báo cáo tổng kết of the year, with the tasks of the next where the plan is a year's; while the
   * plan's time still runs, only an interim review.
   */
  public ReviewView year() {
    String name = "phong trào thi đua năm " + plan.span().years();
    boolean oneYear = plan.span().from().getYear() == plan.span().to().getYear();
    Optional<String> next =
        over() && oneYear
            ? Optional.of(String.valueOf(plan.span().to().getYear() + 1))
            : Optional.empty();
    return view(
        (over() ? "Tổng kết " : "Sơ kết ")
            + name
            + "; phương hướng, nhiệm vụ "
            + next.map(year -> "năm " + year).orElse("thời gian tới"),
        "kết quả " + name,
        Optional.empty(),
        next);
  }

  private ReviewView view(
      String subject,
      String occasion,
      Optional<ReviewView.PhaseFacts> phase,
      Optional<String> nextYear) {
    LocalDate known = progress.asOf().known();
    Frame frame = frames.of("BÁO CÁO", "BC", Optional.empty(), Optional.of(known), subject);
    return new ReviewView(
        frame,
        plan.issuer().name(),
        plan.title(),
        occasion,
        Dates.numeric(progress.asOf().until()),
        progress.estimatedUntil().map(Dates::numeric),
        phase,
        over(),
        summary(),
        rows.movements(indicator -> Optional.of(indicator.commune())),
        plan.villageLabel(),
        reporting(progress.reporting()),
        villages(),
        standing(Set.of(Status.DONE, Status.ON_TRACK), Set.of(Result.EXCEEDED, Result.MET)),
        standing(Set.of(Status.SLOW, Status.BEHIND), Set.of(Result.MISSED)),
        standing(Set.of(Status.NO_REPORT), Set.of(Result.NOT_ASSESSED)),
        progress.reporting().villages().stream()
            .map(this::silent)
            .flatMap(Optional::stream)
            .toList(),
        nextYear);
  }

  private boolean over() {
    return !progress.asOf().until().isBefore(plan.span().to());
  }

  /** How many indicators stand where; at the end in the official words for results. */
  private String summary() {
    List<Standing> standings =
        progress.indicators().stream().map(IndicatorProgress::commune).toList();
    List<String> parts = new ArrayList<>();
    if (over()) {
      for (Result result : Result.values()) {
        part(
            parts,
            standings.stream().filter(s -> s.result().filter(result::equals).isPresent()).count(),
            switch (result) {
              case EXCEEDED -> "vượt kế hoạch";
              case MET -> "đạt kế hoạch";
              case MISSED -> "không đạt";
              case NOT_ASSESSED -> "không đánh giá";
            });
      }
    } else {
      Map<String, Long> counts =
          progress.indicators().stream()
              .collect(
                  Collectors.groupingBy(
                      one -> Wording.counted(one.indicator(), one.commune()),
                      Collectors.counting()));
      for (String words : Wording.COUNTED) {
        part(parts, counts.getOrDefault(words, 0L), words);
      }
    }
    return "Trong tổng số " + standings.size() + " chỉ tiêu có " + String.join("; ", parts) + ".";
  }

  private static void part(List<String> parts, long count, String words) {
    if (count > 0) {
      parts.add(count + " chỉ tiêu " + words);
    }
  }

  /** The indicators that stand so, or at the end have come out so. */
  private List<ProgressRow> standing(Set<Status> statuses, Set<Result> results) {
    return progress.indicators().stream()
        .filter(
            indicator ->
                indicator
                    .commune()
                    .result()
                    .map(results::contains)
                    .orElseGet(
                        () ->
                            statuses.contains(
                                indicator.commune().status().orElse(Status.NO_REPORT))))
        .map(indicator -> rows.row("", indicator.indicator(), indicator.commune()))
        .toList();
  }

  private Optional<String> silent(ReportingRates.Row row) {
    return row.missing().isEmpty()
        ? Optional.empty()
        : Optional.of(
            plan.villageLabel()
                + " "
                + row.village().name()
                + " (tháng "
                + String.join(", ", row.missing().stream().map(Dates::numeric).toList())
                + ")");
  }

  private List<VillageRow> villages() {
    List<VillageRow> villages = new ArrayList<>();
    for (ReportingRates.Row rates : progress.reporting().villages()) {
      List<Standing> standings =
          progress.indicators().stream()
              .flatMap(indicator -> indicator.villages().stream())
              .filter(village -> village.village().equals(rates.village()) && village.assigned())
              .map(VillageStanding::standing)
              .toList();
      villages.add(
          new VillageRow(
              String.valueOf(villages.size() + 1),
              rates.village().name(),
              String.valueOf(standings.size()),
              count(standings, Status.DONE),
              count(standings, Status.ON_TRACK),
              count(standings, Status.SLOW),
              count(standings, Status.BEHIND),
              count(standings, Status.NO_REPORT),
              count(standings, Result.EXCEEDED),
              count(standings, Result.MET),
              count(standings, Result.MISSED),
              count(standings, Result.NOT_ASSESSED),
              rates.received() + "/" + rates.due(),
              String.valueOf(rates.late())));
    }
    return villages;
  }

  private static String count(List<Standing> standings, Status status) {
    return String.valueOf(
        standings.stream().filter(s -> s.status().filter(status::equals).isPresent()).count());
  }

  private static String count(List<Standing> standings, Result result) {
    return String.valueOf(
        standings.stream().filter(s -> s.result().filter(result::equals).isPresent()).count());
  }

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
}
