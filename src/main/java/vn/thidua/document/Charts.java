package vn.thidua.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.progress.Fractions;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.PaceMark;
import vn.thidua.progress.Progress;
import vn.thidua.progress.Result;
import vn.thidua.progress.Status;
import vn.thidua.progress.Traced;
import vn.thidua.text.Numbers;
import vn.thidua.text.Sentences;

/** Composes the charts of documents. */
final class Charts {
  /** More bars than that are no longer read at a glance. */
  private static final int MOST_BARS = 30;

  private static final List<Status> STATUSES = List.of(Status.values());
  private static final List<Result> RESULTS =
      List.of(Result.EXCEEDED, Result.MET, Result.MISSED, Result.NOT_ASSESSED);

  private final Figures figures;
  private final Progress progress;
  private final boolean over;

  Charts(Figures figures) {
    this.figures = figures;
    this.progress = figures.progress();
    this.over = new Assessed(progress).over();
  }

  /** How many indicators of each village stand where; empty where there are too many villages. */
  Optional<Chart> villages() {
    List<VillageCounts.Count> counts =
        new VillageCounts(progress).all().stream().filter(one -> one.assigned() > 0).toList();
    int most = counts.stream().mapToInt(VillageCounts.Count::assigned).max().orElse(0);
    VillageRows rows = new VillageRows(figures);
    List<Named> bars = new ArrayList<>();
    counts.forEach(
        one ->
            bars.add(
                new Named(
                    one.village().name(),
                    over
                        ? RESULTS.stream().map(one::of).toList()
                        : STATUSES.stream().map(one::of).toList(),
                    over
                        ? RESULTS.stream().map(result -> rows.count(one, result)).toList()
                        : STATUSES.stream().map(status -> rows.count(one, status)).toList())));
    String label = progress.plan().villageLabel();
    return counted(
        "Số chỉ tiêu của từng " + label + " theo kết quả đánh giá",
        Sentences.raised(label),
        most,
        bars);
  }

  /** A bar with a number for each status, or result, and the same printed. */
  private record Named(String name, List<Integer> numbers, List<String> printed) {}

  private Optional<Chart> counted(String title, String rows, int most, List<Named> bars) {
    if (bars.isEmpty() || bars.size() > MOST_BARS || most == 0) {
      return Optional.empty();
    }
    List<Chart.Series> all = series();
    // What no bar has takes no room in the legend.
    List<Integer> shown =
        Stream.iterate(0, i -> i < all.size(), i -> i + 1)
            .filter(i -> bars.stream().anyMatch(bar -> bar.numbers().get(i) > 0))
            .toList();
    List<String> words = new ArrayList<>();
    List<Chart.Bar> drawn = new ArrayList<>();
    for (Named bar : bars) {
      List<String> counts = new ArrayList<>();
      List<Chart.Part> parts = new ArrayList<>();
      for (int i : shown) {
        int number = bar.numbers().get(i);
        parts.add(new Chart.Part(bar.printed().get(i), share(BigFraction.of(number, most))));
        if (number > 0) {
          counts.add(bar.printed().get(i) + " " + all.get(i).name().toLowerCase(Locale.ROOT));
        }
      }
      drawn.add(new Chart.Bar(bar.name(), parts));
      words.add(bar.name() + ": " + String.join(", ", counts));
    }
    return Optional.of(
        new Chart(
            title,
            "Biểu đồ thanh ngang. " + title + ". " + String.join("; ", words) + ".",
            rows,
            shown.stream().map(all::get).toList(),
            drawn));
  }

  private List<Chart.Series> series() {
    return over
        ? List.of(
            new Chart.Series(Wording.of(Result.EXCEEDED), "done"),
            new Chart.Series(Wording.of(Result.MET), "on-track"),
            new Chart.Series(Wording.of(Result.MISSED), "behind"),
            new Chart.Series(Wording.of(Result.NOT_ASSESSED), "no-report"))
        : STATUSES.stream().map(one -> new Chart.Series(Wording.of(one), one.word())).toList();
  }

  /**
   * How far the indicators that are furthest behind have come, and what they lack to the pace; at
   * the end those missed; of a ceiling nothing is lacking. Empty where none is.
   *
   * @param most how many are drawn at most
   */
  Optional<Chart> weak(int most) {
    List<IndicatorProgress> indicators =
        new Assessed(progress)
            .weak().stream()
                .filter(one -> gap(one).filter(gap -> gap.signum() > 0).isPresent())
                .sorted(Comparator.comparing(one -> gap(one).get(), Fractions.ORDER.reversed()))
                .limit(most)
                .toList();
    String title = over ? "Các chỉ tiêu không đạt kế hoạch" : "Các chỉ tiêu chậm so với tiến độ";
    List<Chart.Bar> bars = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (IndicatorProgress one : indicators) {
      BigFraction reached = one.commune().achievement().orElseThrow();
      BigFraction done = within(reached);
      BigFraction gap = gap(one).orElseThrow();
      String part = achievement(one, reached);
      bars.add(
          new Chart.Bar(
              one.indicator().name(),
              List.of(
                  new Chart.Part(part, share(done)),
                  new Chart.Part(
                      figures.notes().of(Wording.percent(gap), () -> gapSource(one)),
                      share(gap)))));
      words.add(
          one.indicator().name()
              + ": "
              + part
              + " kế hoạch, phải đạt "
              + figures
                  .notes()
                  .of(
                      Wording.percent(PaceMark.of(one.indicator(), one.commune()).orElseThrow()),
                      () -> markSource(one)));
    }
    return bars.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Chart(
                title,
                "Biểu đồ thanh ngang. " + title + ". " + String.join("; ", words) + ".",
                "Chỉ tiêu",
                List.of(
                    new Chart.Series("Đã đạt, % kế hoạch", "done"),
                    new Chart.Series("Còn thiếu so với tiến độ", "behind")),
                bars));
  }

  private String achievement(IndicatorProgress one, BigFraction reached) {
    return figures
        .notes()
        .of(
            Wording.percent(reached),
            () -> figures.sources().of(Traced.ACHIEVEMENT, Measured.of(one)));
  }

  private Source markSource(IndicatorProgress one) {
    Measured measured = Measured.of(one);
    Map<String, Source> inputs = new LinkedHashMap<>();
    if (one.commune().expected().isPresent()) {
      inputs.put("e", figures.sources().of(Traced.EXPECTED, measured));
    }
    inputs.put("T", figures.sources().target(measured));
    return Source.computed(
            "expected_achievement",
            one.commune()
                .formulas()
                .map(formulas -> formulas.achievement().replace('a', 'e'))
                .orElse("1"),
            inputs)
        .named("expected_achievement", List.of(one.indicator().id().value()))
        .exactly(PaceMark.of(one.indicator(), one.commune()).orElseThrow());
  }

  private Source gapSource(IndicatorProgress one) {
    return Source.computed(
            "gap",
            "min(1, q) − min(1, h)",
            Map.of(
                "q",
                markSource(one),
                "h",
                figures.sources().of(Traced.ACHIEVEMENT, Measured.of(one))))
        .named("gap", List.of(one.indicator().id().value()))
        .exactly(gap(one).orElseThrow());
  }

  /** What is lacking to the pace, as a part of the target, within the room of a bar. */
  private static Optional<BigFraction> gap(IndicatorProgress one) {
    return one.commune()
        .achievement()
        .flatMap(
            reached ->
                PaceMark.of(one.indicator(), one.commune())
                    .map(pace -> within(pace).subtract(within(reached))));
  }

  private static BigFraction within(BigFraction part) {
    return part.signum() < 0
        ? BigFraction.ZERO
        : Fractions.compare(part, BigFraction.ONE) > 0 ? BigFraction.ONE : part;
  }

  private static String share(BigFraction part) {
    return Numbers.decimal(part, 4).toPlainString();
  }
}
