package vn.thidua.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.calendar.ReportingMonths;
import vn.thidua.calendar.Span;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Pace;
import vn.thidua.plan.PhaseAmount;
import vn.thidua.plan.Plan;

/**
 * The part of the way that should be gone by a day.
 *
 * <p>Months give it at each month's end, and it goes evenly by days within a month: even months
 * where the plan says nothing; the plan's percentages; or only the months of a season, the same
 * part in each. Phases give it at each phase's end, and it goes between two of them as even months
 * would.
 */
final class PaceCurve {
  private final Plan plan;
  private final Span span;
  private final ReportingMonths cut;
  private final List<YearMonth> months;
  private final Map<Pace, List<BigFraction>> ends = new HashMap<>();

  /** Every village is measured by the same pace on the same few days. */
  private final Map<IndicatorId, Map<LocalDate, BigFraction>> known = new HashMap<>();

  PaceCurve(Plan plan) {
    this.plan = plan;
    this.span = plan.span();
    this.cut = plan.reporting().months();
    this.months = plan.months();
  }

  /** Between 0, before the plan's first day, and 1, from its last day on. */
  BigFraction at(Indicator indicator, LocalDate day) {
    return known
        .computeIfAbsent(indicator.id(), id -> new HashMap<>())
        .computeIfAbsent(day, asked -> reckoned(indicator, asked));
  }

  private BigFraction reckoned(Indicator indicator, LocalDate day) {
    if (day.isBefore(span.from())) {
      return BigFraction.ZERO;
    }
    if (!day.isBefore(span.to())) {
      return BigFraction.ONE;
    }
    int index = months.indexOf(cut.of(day));
    Span month = days(months.get(index));
    BigFraction gone = BigFraction.of(new Span(month.from(), day).days()).divide(month.days());
    if (indicator.pace() instanceof Pace.ByPhase phases) {
      return between(phases, gone.add(index).divide(months.size()));
    }
    List<BigFraction> all = ends.computeIfAbsent(indicator.pace(), this::ends);
    BigFraction before = index == 0 ? BigFraction.ZERO : all.get(index - 1);
    return before.add(all.get(index).subtract(before).multiply(gone));
  }

  /** What a month of the plan is to bring, as a part of the way. */
  BigFraction step(Indicator indicator, YearMonth month) {
    LocalDate before = days(month).from().minusDays(1);
    return at(indicator, days(month).to()).subtract(at(indicator, before));
  }

  /** The days of a month that lie within the plan's time. */
  Span days(YearMonth month) {
    Span whole = cut.days(month);
    return new Span(
        whole.from().isBefore(span.from()) ? span.from() : whole.from(),
        whole.to().isAfter(span.to()) ? span.to() : whole.to());
  }

  /** The pace at the end of each month. */
  private List<BigFraction> ends(Pace pace) {
    int count = months.size();
    if (pace instanceof Pace.Monthly monthly && monthly.percents().size() == count) {
      return monthly.percents().stream().map(p -> Fractions.of(p).divide(100)).toList();
    }
    long whole = months.stream().filter(month -> within(pace, month)).count();
    List<BigFraction> all = new ArrayList<>();
    int gone = 0;
    for (int i = 0; i < count; i++) {
      gone += within(pace, months.get(i)) ? 1 : 0;
      all.add(whole == 0 ? BigFraction.of(i + 1, count) : BigFraction.of(gone).divide(whole));
    }
    return all;
  }

  private static boolean within(Pace pace, YearMonth month) {
    return !(pace instanceof Pace.Season season) || season.months().contains(month.getMonth());
  }

  /** The pace where even months would stand at {@code even}. */
  private BigFraction between(Pace.ByPhase pace, BigFraction even) {
    NavigableMap<BigFraction, BigFraction> known = new TreeMap<>();
    known.put(BigFraction.ZERO, BigFraction.ZERO);
    for (PhaseAmount end : pace.percents()) {
      plan.phase(end.phase())
          .ifPresent(
              phase ->
                  known.put(even(phase.span().to()), Fractions.of(end.amount().low()).divide(100)));
    }
    known.put(BigFraction.ONE, BigFraction.ONE);
    Map.Entry<BigFraction, BigFraction> before = known.floorEntry(even);
    Map.Entry<BigFraction, BigFraction> after = known.ceilingEntry(even);
    if (before.getKey().equals(after.getKey())) {
      return before.getValue();
    }
    BigFraction part =
        even.subtract(before.getKey()).divide(after.getKey().subtract(before.getKey()));
    return before.getValue().add(after.getValue().subtract(before.getValue()).multiply(part));
  }

  /** The pace of even months. */
  BigFraction even(LocalDate day) {
    if (day.isBefore(span.from())) {
      return BigFraction.ZERO;
    }
    if (!day.isBefore(span.to())) {
      return BigFraction.ONE;
    }
    int index = months.indexOf(cut.of(day));
    Span month = days(months.get(index));
    return BigFraction.of(new Span(month.from(), day).days())
        .divide(month.days())
        .add(index)
        .divide(months.size());
  }
}
