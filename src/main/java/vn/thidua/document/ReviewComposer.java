package vn.thidua.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
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
  public ReviewView phase(Phase phase) {
    String name = Sentences.lowered(phase.name());
    String kind = phase.review().kind() == ReviewKind.FINAL ? "Tổng kết " : "Sơ kết ";
    String with = phase.review().with().map(text -> ", gắn với " + text).orElse("");
    ReviewView.PhaseFacts facts =
        new ReviewView.PhaseFacts(
            PlanComposer.span(phase),
            phase.anniversaries().stream().map(PlanComposer::anniversary).toList(),
            Sentences.ended(Sentences.raised(phase.aim())));
    return view(
        kind + name + with,
        "kết quả " + name + " năm " + plan.year(),
        Optional.of(facts),
        Optional.empty());
  }

  /** Báo cáo tổng kết of the year. */
  public ReviewView year() {
    String name = "phong trào thi đua năm " + plan.year();
    String next = String.valueOf(plan.year() + 1);
    return view(
        "Tổng kết " + name + "; phương hướng, nhiệm vụ năm " + next,
        "kết quả " + name,
        Optional.empty(),
        Optional.of(next));
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
        standing(EnumSet.of(Status.DONE, Status.ON_TRACK)),
        standing(EnumSet.of(Status.SLOW, Status.BEHIND)),
        standing(EnumSet.of(Status.NO_REPORT)),
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

  private List<ProgressRow> standing(Set<Status> statuses) {
    return progress.indicators().stream()
        .filter(
            indicator -> statuses.contains(indicator.commune().status().orElse(Status.NO_REPORT)))
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
      List<Status> statuses =
          progress.indicators().stream()
              .flatMap(indicator -> indicator.villages().stream())
              .filter(village -> village.village().equals(rates.village()) && village.assigned())
              .map(VillageStanding::standing)
              .flatMap(standing -> standing.status().stream())
              .toList();
      List<String> counts =
          Arrays.stream(Status.values())
              .map(status -> String.valueOf(statuses.stream().filter(status::equals).count()))
              .toList();
      villages.add(
          new VillageRow(
              String.valueOf(villages.size() + 1),
              rates.village().name(),
              String.valueOf(statuses.size()),
              counts.get(0),
              counts.get(1),
              counts.get(2),
              counts.get(3),
              counts.get(4),
              rates.received() + "/" + rates.due(),
              String.valueOf(rates.late())));
    }
    return villages;
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
