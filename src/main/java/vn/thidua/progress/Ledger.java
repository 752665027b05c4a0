package vn.thidua.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.finding.Place;
import vn.thidua.plan.Certainty;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Places;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;
import vn.thidua.plan.VillageId;

/**
 * Takes in the lines of the reports and keeps, for each village, indicator and month, the one that
 * counts: an actual value before an estimate, the later report before the earlier. Memory grows
 * with villages × indicators × months, never with lines.
 */
public final class Ledger implements Consumer<ReportLine> {
  /**
   * Lines of one cell in the order of their weight; the place decides last, so that the order of
   * files never does.
   */
  private static final Comparator<ReportLine> WEIGHT =
      Comparator.comparing(ReportLine::certainty, Comparator.reverseOrder())
          .thenComparing(ReportLine::reportedOn)
          .thenComparing(line -> line.places().whole());

  private static final ReportLine[] NONE = {};

  private final AsOf asOf;
  private final YearMonth first;
  private final YearMonth last;

  /**
   * Of each village, by the ids of indicators: the line of each month, null where there is none.
   */
  private final Map<String, Map<String, ReportLine[]>> cells = new HashMap<>();

  private final Map<String, Map<YearMonth, LocalDate>> received = new HashMap<>();

  /** The line taken in last. */
  private ReportLine latest;

  public Ledger(Plan plan, AsOf asOf) {
    this.asOf = asOf;
    this.first = plan.reporting().months().of(plan.span().from());
    LocalDate end = asOf.until().isAfter(plan.span().to()) ? plan.span().to() : asOf.until();
    this.last = plan.reporting().months().of(end);
  }

  private Ledger(AsOf asOf, YearMonth first, YearMonth last) {
    this.asOf = asOf;
    this.first = first;
    this.last = last;
  }

  /**
   * Takes a line in; one that was reported later than the day known, or lies outside the months
   * measured, leaves no trace.
   */
  @Override
  public void accept(ReportLine line) {
    if (line.reportedOn().isAfter(asOf.known())) {
      return;
    }
    if (latest == null || !isOfSameReport(line, latest)) {
      receive(line);
    }
    latest = line;
    if (line.period().isBefore(first) || line.period().isAfter(last)) {
      return;
    }
    ReportLine[] months = months(line.village(), line.indicator());
    int month = (int) first.until(line.period(), ChronoUnit.MONTHS);
    if (months[month] == null || WEIGHT.compare(months[month], line) < 0) {
      months[month] = line;
    }
  }

  /** The lines of a report mostly come one after the other. */
  private static boolean isOfSameReport(ReportLine a, ReportLine b) {
    return a.village().equals(b.village())
        && a.period().equals(b.period())
        && a.reportedOn().equals(b.reportedOn());
  }

  private void receive(ReportLine line) {
    Map<YearMonth, LocalDate> came =
        received.computeIfAbsent(line.village().value(), village -> new HashMap<>());
    LocalDate before = came.get(line.period());
    if (before == null || line.reportedOn().isBefore(before)) {
      came.put(line.period(), line.reportedOn());
    }
  }

  private ReportLine[] months(VillageId village, IndicatorId indicator) {
    Map<String, ReportLine[]> own = cells.computeIfAbsent(village.value(), id -> new HashMap<>());
    ReportLine[] months = own.get(indicator.value());
    if (months == null) {
      months = new ReportLine[count()];
      own.put(indicator.value(), months);
    }
    return months;
  }

  /** How many months are measured; none before the plan's first. */
  private int count() {
    return Math.max(0, (int) first.until(last, ChronoUnit.MONTHS) + 1);
  }

  /**
   * Takes for granted that a village stands at a value on the day measured, whatever its reports
   * say: for asking what would follow. A share's value is the percentage.
   */
  public void suppose(Indicator indicator, VillageId village, BigDecimal value) {
    Place place = Place.ofFile("--set");
    ReportLine line =
        new ReportLine(
            village,
            last,
            indicator.id(),
            value,
            indicator.kind() == Kind.SHARE
                ? Optional.of(BigDecimal.valueOf(100))
                : Optional.empty(),
            Optional.empty(),
            Certainty.ACTUAL,
            asOf.known(),
            "",
            "",
            new Places() {
              @Override
              public Place whole() {
                return place;
              }

              @Override
              public Place of(String key) {
                return place;
              }
            });
    ReportLine[] months = months(village, indicator.id());
    if (months.length > 0) {
      Arrays.fill(months, null);
      months[months.length - 1] = line;
    }
  }

  /** The same without its estimates: what is known for sure. */
  public Ledger confirmed() {
    Ledger confirmed = new Ledger(asOf, first, last);
    confirmed.received.putAll(received);
    cells.forEach(
        (village, indicators) -> {
          Map<String, ReportLine[]> sure = new HashMap<>();
          indicators.forEach((indicator, months) -> sure.put(indicator, withoutEstimates(months)));
          confirmed.cells.put(village, sure);
        });
    return confirmed;
  }

  private static ReportLine[] withoutEstimates(ReportLine[] months) {
    ReportLine[] sure = months.clone();
    for (int i = 0; i < sure.length; i++) {
      if (sure[i] != null && sure[i].certainty() == Certainty.ESTIMATE) {
        sure[i] = null;
      }
    }
    return sure;
  }

  /** The day on which a village's report for a month came; empty when none has come. */
  public Optional<LocalDate> received(VillageId village, YearMonth month) {
    return Optional.ofNullable(received.getOrDefault(village.value(), Map.of()).get(month));
  }

  /** The figures of a village for an indicator, in the order of months. */
  List<Figure> figures(VillageId village, IndicatorId indicator) {
    ReportLine[] months =
        cells.getOrDefault(village.value(), Map.of()).getOrDefault(indicator.value(), NONE);
    List<Figure> figures = new ArrayList<>(months.length);
    for (ReportLine line : months) {
      if (line != null) {
        figures.add(
            new Figure(
                village,
                line.period(),
                line.value(),
                line.of(),
                line.certainty() == Certainty.ESTIMATE,
                line.reportedBy(),
                line.places()));
      }
    }
    return figures;
  }
}
