package vn.thidua.document;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.progress.CatchUp;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Traced;
import vn.thidua.text.Sentences;

/** Phương hướng and kiến nghị: what the data say is to be done, for the officer to edit. */
final class Tasks {
  private final Figures figures;
  private final Progress progress;
  private final Plan plan;
  private final Assessed assessed;
  private final ReviewWords words;

  Tasks(Figures figures) {
    this.figures = figures;
    this.progress = figures.progress();
    this.plan = progress.plan();
    this.assessed = new Assessed(progress);
    this.words = new ReviewWords(figures);
  }

  /**
   * Phương hướng, nhiệm vụ.
   *
   * @param nextYear the year whose tasks are prepared
   */
  List<String> directions(Optional<String> nextYear) {
    List<String> tasks = new ArrayList<>();
    boolean over = assessed.over();
    tasks.add(
        "Tiếp tục thực hiện có hiệu quả các phong trào thi đua"
            + (over
                ? "; giữ vững các chỉ tiêu đã đạt."
                : " theo kế hoạch; giữ vững các chỉ tiêu đã hoàn thành và bảo đảm tiến độ."));
    List<IndicatorProgress> weak = assessed.weak();
    if (!weak.isEmpty()) {
      tasks.add(
          (over
                  ? "Tập trung khắc phục các chỉ tiêu chưa đạt: "
                  : "Tập trung chỉ đạo các chỉ tiêu còn hạn chế: ")
              + ReviewWords.names(weak)
              + ".");
    }
    perMonth(weak).ifPresent(tasks::add);
    if (!over) {
      nextPhase().ifPresent(tasks::add);
    }
    tasks.add(
        "Các "
            + plan.villageLabel()
            + " thực hiện nghiêm chế độ báo cáo hằng tháng; kịp thời phát hiện, đề xuất biểu dương,"
            + " khen thưởng tập thể, cá nhân có thành tích xuất sắc.");
    nextYear.ifPresent(
        year ->
            tasks.add(
                "Trên cơ sở kết quả đạt được, xây dựng kế hoạch và phát động phong trào thi đua năm"
                    + " "
                    + year
                    + " ngay từ đầu năm."));
    List<String> numbered = new ArrayList<>();
    tasks.forEach(task -> numbered.add((numbered.size() + 1) + ". " + task));
    return numbered;
  }

  /** What each remaining month must bring, of what is late and can still be reached. */
  private Optional<String> perMonth(List<IndicatorProgress> weak) {
    List<String> needs =
        weak.stream()
            .filter(one -> words.row(one).sense().equals("reach") && !hopeless(one))
            .flatMap(
                one ->
                    one
                        .commune()
                        .catchUp()
                        .flatMap(CatchUp::perMonth)
                        .map(
                            each ->
                                Sentences.lowered(one.indicator().name())
                                    + " "
                                    + Wording.need(
                                        each,
                                        one.indicator(),
                                        text ->
                                            figures
                                                .notes()
                                                .of(
                                                    text,
                                                    () ->
                                                        figures
                                                            .sources()
                                                            .of(
                                                                Traced.NEEDED_PER_MONTH,
                                                                Measured.of(one)))))
                        .stream())
            .toList();
    return needs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Để hoàn thành kế hoạch, bình quân mỗi tháng còn lại phải thực hiện thêm: "
                + String.join("; ", needs)
                + ".");
  }

  private boolean hopeless(IndicatorProgress one) {
    YearMonth next = plan.reporting().months().of(progress.asOf().until()).plusMonths(1);
    return one.commune()
        .catchUp()
        .flatMap(CatchUp::outOfReach)
        .filter(month -> !month.isAfter(next))
        .isPresent();
  }

  private Optional<String> nextPhase() {
    return plan.phases().stream()
        .filter(phase -> phase.span().from().isAfter(progress.asOf().until()))
        .min(Comparator.comparing((Phase phase) -> phase.span().from()))
        .map(
            phase ->
                "Tổ chức tốt "
                    + Sentences.lowered(phase.name())
                    + " ("
                    + PlanComposer.span(phase, figures.notes())
                    + "): "
                    + Sentences.ended(Sentences.lowered(phase.aim())));
  }

  /** Kiến nghị; none where nothing is out of reach, or nobody stands above. */
  List<String> petitions() {
    List<String> hopeless = hopeless();
    return plan.issuer()
        .parent()
        .filter(parent -> !hopeless.isEmpty())
        .map(
            parent ->
                List.of(
                    "Đề nghị "
                        + parent
                        + " quan tâm, chỉ đạo, hỗ trợ để xã thực hiện các chỉ tiêu khó hoàn thành"
                        + " theo kế hoạch: "
                        + String.join("; ", hopeless)
                        + "."))
        .orElse(List.of());
  }

  /** The names of the indicators that even the best month, repeated to the end, would not save. */
  List<String> hopeless() {
    return assessed.over()
        ? List.of()
        : assessed.weak().stream()
            .filter(this::hopeless)
            .map(one -> Sentences.lowered(one.indicator().name()))
            .toList();
  }
}
