package vn.thidua.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
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

  private final AsOf asOf;
  private final YearMonth first;
  private final YearMonth last;
  private final Map<Cell, NavigableMap<YearMonth, ReportLine>> cells = new HashMap<>();
  private final Map<VillageId, Map<YearMonth, LocalDate>> received = new HashMap<>();

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

  private record Cell(VillageId village, IndicatorId indicator) {}

  /**
   * Takes a line in; one that was reported later than the day known, or lies outside the months
   * measured, leaves no trace.
   */
  @Override
  public void accept(ReportLine line) {
    if (line.reportedOn().isAfter(asOf.known())) {
      return;
    }
    received
        .computeIfAbsent(line.village(), village -> new HashMap<>())
        .merge(line.period(), line.reportedOn(), (a, b) -> a.isBefore(b) ? a : b);
    if (line.period().isBefore(first) || line.period().isAfter(last)) {
      return;
    }
    cells
        .computeIfAbsent(new Cell(line.village(), line.indicator()), cell -> new TreeMap<>())
        .merge(line.period(), line, (a, b) -> WEIGHT.compare(a, b) >= 0 ? a : b);
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
    cells.put(new Cell(village, indicator.id()), new TreeMap<>(Map.of(last, line)));
  }

  /** The same without its estimates: what is known for sure. */
  public Ledger confirmed() {
    Ledger confirmed = new Ledger(asOf, first, last);
    confirmed.received.putAll(received);
    cells.forEach(
        (cell, months) -> {
          NavigableMap<YearMonth, ReportLine> sure = new TreeMap<>(months);
          sure.values().removeIf(line -> line.certainty() == Certainty.ESTIMATE);
          confirmed.cells.put(cell, sure);
        });
    return confirmed;
  }

  /** The day on which a village's report for a month came; empty when none has come. */
  public Optional<LocalDate> received(VillageId village, YearMonth month) {
    return Optional.ofNullable(received.getOrDefault(village, Map.of()).get(month));
  }

  /** The figures of a village for an indicator, in the order of months. */
  List<Figure> figures(VillageId village, IndicatorId indicator) {
    Collection<ReportLine> lines =
        cells
            .getOrDefault(new Cell(village, indicator), java.util.Collections.emptyNavigableMap())
            .values();
    return lines.stream()
        .map(
            line ->
                new Figure(
                    village,
                    line.period(),
                    line.value(),
                    line.of(),
                    line.certainty() == Certainty.ESTIMATE,
                    line.places().whole()))
        .toList();
  }
}
