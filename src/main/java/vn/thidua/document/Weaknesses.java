package vn.thidua.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Plan;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Status;
import vn.thidua.text.Sentences;

/** Hạn chế and nguyên nhân: what the data show that went wrong, for the officer to edit. */
final class Weaknesses {
  private static final BigFraction HALF = BigFraction.of(1, 2);

  /** What the data can't know and a pen or the officer's text fills in. */
  static final String BLANK = "…………………………";

  private final Figures figures;
  private final Progress progress;
  private final Plan plan;
  private final Assessed assessed;
  private final VillageCounts villages;
  private final ReviewWords words;

  Weaknesses(Figures figures) {
    this.figures = figures;
    this.progress = figures.progress();
    this.plan = progress.plan();
    this.assessed = new Assessed(progress);
    this.villages = new VillageCounts(progress);
    this.words = new ReviewWords(figures);
  }

  /** What went wrong; that nothing did where nothing did. */
  List<String> sentences() {
    List<String> said = new ArrayList<>();
    List<IndicatorProgress> weak = assessed.weak();
    List<IndicatorProgress> unknown = assessed.unknown();
    if (weak.isEmpty() && unknown.isEmpty()) {
      said.add(
          assessed.over()
              ? "Không có chỉ tiêu nào không đạt kế hoạch."
              : "Không có chỉ tiêu nào chậm so với tiến độ.");
    }
    if (!weak.isEmpty()) {
      said.add(weakCounted(weak));
      weak.forEach(one -> said.add("- " + shortfall(one) + "."));
    }
    if (!unknown.isEmpty()) {
      said.add(
          (assessed.over()
                  ? "Các chỉ tiêu không đánh giá do thiếu số liệu báo cáo: "
                  : "Các chỉ tiêu chưa có số liệu báo cáo: ")
              + ReviewWords.names(unknown)
              + ".");
    }
    trailing().ifPresent(said::add);
    debts().ifPresent(said::add);
    return said;
  }

  private String weakCounted(List<IndicatorProgress> weak) {
    if (assessed.over()) {
      return "Còn " + part(weak) + " chỉ tiêu không đạt kế hoạch:";
    }
    boolean ceilings = weak.stream().anyMatch(one -> words.row(one).sense().equals("ceiling"));
    List<IndicatorProgress> behind = assessed.those(Status.BEHIND);
    return "Còn "
        + part(weak)
        + " chỉ tiêu chậm so với tiến độ"
        + (ceilings ? " hoặc khó giữ trong mức khống chế" : "")
        + (!behind.isEmpty() && behind.size() < weak.size()
            ? ", trong đó " + figures.count("behind", behind) + " chỉ tiêu rất chậm"
            : "")
        + ":";
  }

  private String part(List<IndicatorProgress> weak) {
    return figures.count("weak", weak) + "/" + figures.count("indicators", assessed.all());
  }

  /** {@code đạt 630/2.400 m, còn thiếu 1.770 m; rất chậm}. */
  private String shortfall(IndicatorProgress one) {
    ProgressRow row = words.row(one);
    String target = Wording.withUnit(row.target(), row.unit());
    String amount = (row.estimated() ? "ước " : "");
    String missing =
        row.missing()
            .map(
                left ->
                    ", "
                        + (row.sense().equals("remain") ? "còn phải giảm " : "còn thiếu ")
                        + left
                        + " "
                        + (row.unit().equals("%") ? "điểm phần trăm" : row.unit()))
            .or(
                () ->
                    row.achievement()
                        .filter(part -> row.sense().equals("reach"))
                        .map(part -> ", bằng " + part + " kế hoạch"))
            .orElse("");
    String reached = row.amount().orElse(Wording.NONE);
    amount +=
        switch (row.sense()) {
          case "remain" -> "còn " + reached + " (kế hoạch " + target + ")";
          case "ceiling" -> reached + " (mức khống chế " + target + ")";
          default ->
              row.unit().equals("%") || row.target().contains("–")
                  ? "đạt " + reached + " (kế hoạch " + target + ")"
                  : "đạt " + row.actual().orElse(Wording.NONE) + "/" + target;
        };
    return row.name()
        + ": "
        + amount
        + missing
        + (assessed.over() ? "" : "; " + Sentences.lowered(row.judgement()));
  }

  /** The villages of whose indicators half or more are behind, or missed. */
  private Optional<String> trailing() {
    List<VillageCounts.Count> worst = worst();
    return worst.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Kết quả giữa các "
                + plan.villageLabel()
                + " chưa đều: "
                + words.counted(
                    worst,
                    one ->
                        words.unit(one.village().name())
                            + " có "
                            + figures.part("poor", one, one.poor())
                            + " chỉ tiêu "
                            + (assessed.over() ? "không đạt" : "rất chậm"),
                    this::others)
                + ".");
  }

  private List<VillageCounts.Count> worst() {
    return villages.all().stream()
        .filter(
            one ->
                one.assigned() > 0 && ReviewWords.atLeast(one.poor().size(), one.assigned(), HALF))
        .sorted(Comparator.comparing((VillageCounts.Count one) -> one.poor().size()).reversed())
        .toList();
  }

  /** The villages that owe reports or sent them late. */
  private Optional<String> debts() {
    ReportingRates rates = progress.reporting();
    VillageRows rows = new VillageRows(figures);
    ReviewView.Reporting reports = rows.reporting(rates.villages());
    List<String> parts = new ArrayList<>();
    if (rates.missing() > 0) {
      parts.add(
          "còn thiếu "
              + reports.missing()
              + " báo cáo tháng ("
              + words.counted(
                  rates.villages().stream().filter(row -> !row.missing().isEmpty()).toList(),
                  row ->
                      words.unit(row.village().name())
                          + ": tháng "
                          + String.join(", ", rows.missing(row)),
                  this::owing)
              + ")");
    }
    if (rates.late() > 0) {
      parts.add(
          reports.late()
              + " báo cáo nộp muộn ("
              + words.counted(
                  rates.villages().stream()
                      .filter(row -> row.late() > 0)
                      .sorted(Comparator.comparing(ReportingRates.Row::late).reversed())
                      .toList(),
                  row ->
                      words.unit(row.village().name())
                          + ": "
                          + rows.late(List.of(row))
                          + " báo cáo",
                  this::owing)
              + ")");
    }
    return parts.isEmpty() || Strengths.reportsCome(rates)
        ? Optional.empty()
        : Optional.of(
            "Chế độ báo cáo ở một số "
                + plan.villageLabel()
                + " chưa được thực hiện nghiêm: "
                + String.join("; ", parts)
                + ".");
  }

  private Source others(List<VillageCounts.Count> villages) {
    Map<String, Source> counted = new LinkedHashMap<>();
    villages.forEach(
        one ->
            counted.put(
                one.village().id().value(),
                figures.sources().counted("poor", one.village(), one.poor())));
    return Source.counted("villages", counted);
  }

  private Source owing(List<ReportingRates.Row> rows) {
    Map<String, Source> counted = new LinkedHashMap<>();
    rows.forEach(
        row ->
            counted.put(
                row.village().id().value(),
                figures
                    .reports()
                    .counted(
                        "late_or_missing",
                        List.of(row),
                        report -> report.late() || report.came().isEmpty())));
    return Source.counted("villages", counted);
  }

  /** Why; none where there is nothing to explain. */
  List<String> causes() {
    if (assessed.weak().isEmpty() && progress.reporting().missing() == 0) {
      return List.of();
    }
    List<String> own = new ArrayList<>();
    List<VillageCounts.Count> worst = worst();
    if (!worst.isEmpty()) {
      own.add(
          "việc chỉ đạo, tổ chức thực hiện ở "
              + words.counted(worst, one -> words.unit(one.village().name()), this::others)
              + " chưa quyết liệt");
    }
    if (progress.reporting().late() + progress.reporting().missing() > 0) {
      own.add(
          "một số "
              + plan.villageLabel()
              + " báo cáo chậm, thiếu nên việc nắm tình hình, chỉ đạo có lúc chưa kịp thời");
    }
    return List.of(
        "- Nguyên nhân khách quan: " + BLANK,
        "- Nguyên nhân chủ quan: " + (own.isEmpty() ? BLANK : String.join("; ", own) + "."));
  }
}
