package vn.thidua.progress;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Kind;

/**
 * Forecasts the plan's end; the definitions stand at {@link Forecast}.
 *
 * @param kind of the indicator
 * @param plan the plan's months
 * @param reported the months that are over and of which anything is known
 * @param series those of them that are known whole
 * @param step what a month is to bring, as a part of the way
 */
record Forecasts(
    Kind kind,
    List<YearMonth> plan,
    List<YearMonth> reported,
    Series series,
    Function<YearMonth, BigFraction> step) {

  /** The forecast for an actual value at a pace. */
  Optional<Forecast> of(Yardstick yardstick, Actual actual, BigFraction pace) {
    if (kind == Kind.STOCK) {
      return trend();
    }
    if (yardstick instanceof Yardstick.Way way) {
      return byPace(yardstick, actual, pace, Optional.of(way.baseline()));
    }
    return kind == Kind.FLOW ? byPace(yardstick, actual, pace, Optional.empty()) : level(actual);
  }

  private Optional<Forecast> byPace(
      Yardstick yardstick, Actual actual, BigFraction pace, Optional<BigFraction> baseline) {
    List<YearMonth> working =
        reported.stream().filter(month -> step.apply(month).signum() > 0).toList();
    boolean whole = pace.equals(BigFraction.ONE);
    if (working.size() < Forecast.LEAST_MONTHS && !whole) {
      return Optional.empty();
    }
    BigFraction left = BigFraction.ONE.subtract(pace);
    return yardstick
        .forecast(actual.value(), pace)
        .map(
            value ->
                forecast(
                    Forecast.Method.PACE,
                    yardstick.formulas().forecast(),
                    value,
                    working,
                    whole ? List.of() : rates(baseline),
                    rate -> actual.value().add(left.multiply(rate)),
                    actual.estimated()));
  }

  /** What each month brought for the part of the way that it was to bring. */
  private List<MonthValue> rates(Optional<BigFraction> baseline) {
    List<MonthValue> rates = new ArrayList<>();
    for (MonthValue month : series.values()) {
      BigFraction part = step.apply(month.month());
      Optional<BigFraction> brought =
          kind == Kind.FLOW
              ? Optional.of(month.value())
              : before(month.month(), baseline).map(month.value()::subtract);
      if (part.signum() > 0 && brought.isPresent()) {
        rates.add(
            new MonthValue(
                month.month(), brought.get().divide(part), month.estimated(), month.terms()));
      }
    }
    return rates;
  }

  private Optional<BigFraction> before(YearMonth month, Optional<BigFraction> baseline) {
    return month.equals(plan.get(0))
        ? baseline
        : series.values().stream()
            .filter(other -> other.month().equals(month.minusMonths(1)))
            .map(MonthValue::value)
            .findFirst();
  }

  private Optional<Forecast> trend() {
    List<MonthValue> known = series.values();
    if (known.size() < Forecast.LEAST_MONTHS) {
      return Optional.empty();
    }
    TrendLine line = TrendLine.through(known, plan.get(0));
    MonthValue last = known.get(known.size() - 1);
    int left = plan.size() - 1 - plan.indexOf(last.month());
    List<MonthValue> changes = new ArrayList<>();
    for (int i = 1; i < known.size(); i++) {
      MonthValue before = known.get(i - 1);
      int apart = plan.indexOf(known.get(i).month()) - plan.indexOf(before.month());
      changes.add(
          new MonthValue(
              known.get(i).month(),
              known.get(i).value().subtract(before.value()).divide(apart),
              known.get(i).estimated(),
              known.get(i).terms()));
    }
    Forecast free =
        forecast(
            Forecast.Method.TREND,
            "ȳ + k·(N−x̄)",
            line.at(plan.size()),
            known.stream().map(MonthValue::month).toList(),
            changes,
            change -> last.value().add(change.multiply(left)),
            series.estimated());
    // What was never below nothing does not fall below it.
    boolean counted = known.stream().allMatch(month -> month.value().signum() >= 0);
    return Optional.of(counted ? notBelowZero(free) : free);
  }

  private static Forecast notBelowZero(Forecast free) {
    return new Forecast(
        free.method(),
        free.formula(),
        max(free.value(), BigFraction.ZERO),
        max(free.low(), BigFraction.ZERO),
        max(free.high(), BigFraction.ZERO),
        free.months(),
        free.levels(),
        free.rates(),
        free.estimated());
  }

  private Optional<Forecast> level(Actual actual) {
    return reported.size() < Forecast.LEAST_MONTHS
        ? Optional.empty()
        : Optional.of(
            forecast(
                Forecast.Method.LEVEL,
                "a",
                actual.value(),
                reported,
                series.values(),
                level -> level,
                actual.estimated()));
  }

  private Forecast forecast(
      Forecast.Method method,
      String formula,
      BigFraction value,
      List<YearMonth> months,
      List<MonthValue> rates,
      Function<BigFraction, BigFraction> end,
      boolean estimated) {
    List<BigFraction> ends =
        new ArrayList<>(rates.stream().map(rate -> end.apply(rate.value())).toList());
    ends.add(value);
    return new Forecast(
        method,
        formula,
        value,
        ends.stream().min(Fractions.ORDER).orElseThrow(),
        ends.stream().max(Fractions.ORDER).orElseThrow(),
        months,
        kind == Kind.STOCK ? series.values() : List.of(),
        rates,
        estimated || rates.stream().anyMatch(MonthValue::estimated));
  }

  private static BigFraction max(BigFraction a, BigFraction b) {
    return Fractions.compare(a, b) >= 0 ? a : b;
  }
}
