package vn.thidua.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.progress.Fractions;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.LastYear;
import vn.thidua.progress.Progress;
import vn.thidua.progress.ReportingRates;
import vn.thidua.progress.Result;
import vn.thidua.progress.Status;
import vn.thidua.text.Sentences;

/** Ưu điểm: what the data show that went well, in sentences for the officer to edit. */
final class Strengths {
  /** A rise that is worth a sentence. */
  private static final BigFraction MUCH = BigFraction.of(1, 10);

  /** The part of its indicators that a village named as good does well in. */
  private static final BigFraction MOST = BigFraction.of(2, 3);

  private static final BigFraction NEARLY_ALL = BigFraction.of(9, 10);

  private final Figures figures;
  private final Progress progress;
  private final Assessed assessed;
  private final VillageCounts villages;
  private final ReviewWords words;

  Strengths(Figures figures) {
    this.figures = figures;
    this.progress = figures.progress();
    this.assessed = new Assessed(progress);
    this.villages = new VillageCounts(progress);
    this.words = new ReviewWords(figures);
  }

  /** Whether the villages report as they should: none owes a report, and few came late. */
  static boolean reportsCome(ReportingRates rates) {
    return rates.due() > 0
        && rates.missing() == 0
        && ReviewWords.atLeast(rates.onTime(), rates.due(), NEARLY_ALL);
  }

  /** The sentences; none where nothing went well. */
  List<String> sentences() {
    List<String> said = new ArrayList<>();
    List<IndicatorProgress> well = assessed.well();
    if (!well.isEmpty()) {
      said.add(
          "Có "
              + figures.count("well", well)
              + "/"
              + figures.count("indicators", assessed.all())
              + " chỉ tiêu "
              + (assessed.over() ? "đạt và vượt kế hoạch" : "hoàn thành hoặc bảo đảm tiến độ")
              + ".");
    }
    if (assessed.over()) {
      words.list("Vượt kế hoạch", assessed.those(Result.EXCEEDED)).ifPresent(said::add);
      words.list("Đạt kế hoạch", assessed.those(Result.MET)).ifPresent(said::add);
    } else {
      words.list("Đã hoàn thành", assessed.those(Status.DONE)).ifPresent(said::add);
      words.list("Bảo đảm tiến độ", due(assessed.those(Status.ON_TRACK))).ifPresent(said::add);
    }
    risen(well).ifPresent(said::add);
    leading().ifPresent(said::add);
    if (reportsCome(progress.reporting())) {
      ReviewView.Reporting reports =
          new VillageRows(figures).reporting(progress.reporting().villages());
      said.add(
          "Chế độ báo cáo được duy trì: đã nhận "
              + reports.received()
              + "/"
              + reports.due()
              + " báo cáo tháng đến hạn, "
              + reports.onTime()
              + " báo cáo đúng hạn.");
    }
    return said;
  }

  private static List<IndicatorProgress> due(List<IndicatorProgress> indicators) {
    return indicators.stream().filter(one -> !one.commune().notYetDue(one.indicator())).toList();
  }

  /** Those that rose most against the year before, of what shall rise. */
  private Optional<String> risen(List<IndicatorProgress> well) {
    List<IndicatorProgress> risen =
        well.stream()
            .filter(one -> words.row(one).sense().equals("reach"))
            .filter(
                one -> growth(one).filter(rate -> Fractions.compare(rate, MUCH) >= 0).isPresent())
            .sorted(
                Comparator.comparing(
                        (IndicatorProgress one) -> growth(one).orElseThrow(), Fractions::compare)
                    .reversed())
            .limit(ReviewWords.NAMED)
            .toList();
    return risen.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "So với cùng kỳ năm trước, tăng khá là: "
                + risen.stream()
                    .map(
                        one ->
                            Sentences.lowered(one.indicator().name())
                                + " ("
                                + Wording.rate(
                                    one.commune().lastYear().orElseThrow(),
                                    text -> figures.rate(text, Measured.of(one)))
                                + ")")
                    .collect(Collectors.joining("; "))
                + ".");
  }

  private static Optional<BigFraction> growth(IndicatorProgress one) {
    return one.commune().lastYear().flatMap(LastYear::growth);
  }

  private Optional<String> leading() {
    List<VillageCounts.Count> best =
        villages.all().stream()
            .filter(
                one ->
                    one.assigned() > 0
                        && ReviewWords.atLeast(one.well().size(), one.assigned(), MOST))
            .sorted(
                Comparator.comparing(
                        (VillageCounts.Count one) ->
                            BigFraction.of(one.well().size(), one.assigned()),
                        Fractions::compare)
                    .reversed())
            .limit(ReviewWords.NAMED)
            .toList();
    return best.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Các đơn vị thực hiện tốt: "
                + best.stream()
                    .map(
                        one ->
                            words.unit(one.village().name())
                                + " ("
                                + figures.part("well", one, one.well())
                                + " chỉ tiêu "
                                + (assessed.over()
                                    ? "đạt và vượt kế hoạch"
                                    : "hoàn thành hoặc đúng tiến độ")
                                + ")")
                    .collect(Collectors.joining("; "))
                + ".");
  }
}
