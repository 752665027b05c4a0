package vn.thidua.progress;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Target;

/**
 * Tells of each number of a standing how it came about. Letters: a actual, T target, b baseline, p
 * pace, e expected, h % KH, r pace ratio, c the same months a year earlier, g growth, n months
 * left, m needed in each, and for a forecast f its value, l and u the ends of its range, d and D
 * the least and the greatest of its months' rates, z the latest level, k the slope, N the plan's
 * months.
 */
public final class Traces {
  private final Standing standing;
  private final Kind kind;
  private final YearMonth first;
  private final int months;
  private final List<Trace.Step> steps = new ArrayList<>();

  private Traces(Standing standing, Kind kind, List<YearMonth> plan) {
    this.standing = standing;
    this.kind = kind;
    this.first = plan.get(0);
    this.months = plan.size();
  }

  /**
   * The trace of a number.
   *
   * @param plan the plan's months
   */
  public static Trace of(Traced number, Standing standing, Kind kind, List<YearMonth> plan) {
    return new Traces(standing, kind, plan).trace(number);
  }

  private Trace trace(Traced number) {
    boolean known = value(number).isPresent();
    if (known) {
      steps(number);
    }
    boolean needsActual = number != Traced.EXPECTED;
    return new Trace(
        number,
        steps,
        known && needsActual ? standing.actual().map(Actual::terms).orElse(List.of()) : List.of(),
        known && number == Traced.GROWTH
            ? standing.lastYear().map(then -> then.actual().terms()).orElse(List.of())
            : List.of(),
        known && number == Traced.FORECAST
            ? standing.forecast().map(Forecast::rates).orElse(List.of())
            : List.of());
  }

  private Optional<BigFraction> value(Traced number) {
    return switch (number) {
      case ACTUAL -> standing.value();
      case EXPECTED -> standing.expected();
      case ACHIEVEMENT -> standing.achievement();
      case PACE_RATIO -> standing.paceRatio();
      case FORECAST -> standing.forecast().map(Forecast::value);
      case NEEDED_PER_MONTH -> standing.catchUp().flatMap(CatchUp::perMonth);
      case GROWTH -> standing.lastYear().flatMap(then -> then.growth().or(then::points));
    };
  }

  private void steps(Traced number) {
    switch (number) {
      case ACTUAL -> actual();
      case EXPECTED -> expected();
      case ACHIEVEMENT -> {
        actual();
        achievement();
      }
      case PACE_RATIO -> {
        actual();
        paceRatio();
      }
      case FORECAST -> {
        actual();
        forecast(standing.forecast().orElseThrow());
      }
      case NEEDED_PER_MONTH -> {
        actual();
        target();
        CatchUp catchUp = standing.catchUp().orElseThrow();
        given("n", BigFraction.of(catchUp.left().size()), Trace.Form.COUNT);
        step("m", "(T−a)/n", catchUp.perMonth().orElseThrow(), Trace.Form.AMOUNT);
      }
      case GROWTH -> {
        actual();
        LastYear then = standing.lastYear().orElseThrow();
        step("c", then.actual().formula(), then.actual().value(), Trace.Form.AMOUNT);
        then.growth().ifPresent(growth -> step("g", "a/c − 1", growth, Trace.Form.PART));
        then.points().ifPresent(points -> step("g", "a − c", points, Trace.Form.POINTS));
      }
    }
  }

  private void actual() {
    Actual actual = standing.actual().orElseThrow();
    step("a", actual.formula(), actual.value(), Trace.Form.AMOUNT);
  }

  private void target() {
    given("T", Fractions.of(standing.target().orElseThrow().low()), Trace.Form.AMOUNT);
  }

  private void expected() {
    String formula = standing.formulas().orElseThrow().expected();
    target();
    if (formula.contains("b")) {
      given("b", standing.baseline().orElseThrow(), Trace.Form.AMOUNT);
    }
    if (formula.contains("p")) {
      given("p", standing.pace(), Trace.Form.PART);
    }
    step("e", formula, standing.expected().orElseThrow(), Trace.Form.AMOUNT);
  }

  private void achievement() {
    Target target = standing.target().orElseThrow();
    if (target.isRange()) {
      limit("h", target, BigFraction.ONE, standing.achievement().orElseThrow());
      return;
    }
    target();
    step(
        "h",
        standing.formulas().orElseThrow().achievement(),
        standing.achievement().orElseThrow(),
        Trace.Form.PART);
  }

  private void paceRatio() {
    Target target = standing.target().orElseThrow();
    BigFraction ratio = standing.paceRatio().orElseThrow();
    if (target.isRange()) {
      limit("r", target, kind == Kind.FLOW ? standing.pace() : BigFraction.ONE, ratio);
      return;
    }
    String formula = standing.formulas().orElseThrow().paceRatio();
    if (formula.contains("e")) {
      expected();
    } else {
      target();
    }
    step("r", formula, ratio, Trace.Form.PART);
  }

  /** Of a range the nearer end counts; within it nothing is missing. */
  private void limit(String symbol, Target target, BigFraction part, BigFraction value) {
    BigFraction actual = standing.value().orElseThrow();
    BigFraction low = Fractions.of(target.low()).multiply(part);
    BigFraction high = Fractions.of(target.high()).multiply(part);
    if (Fractions.compare(actual, low) < 0) {
      given("T", low, Trace.Form.AMOUNT);
      step(symbol, "a/T", value, Trace.Form.PART);
    } else if (Fractions.compare(actual, high) > 0) {
      given("T", high, Trace.Form.AMOUNT);
      step(symbol, "T/a", value, Trace.Form.PART);
    } else {
      given(symbol, value, Trace.Form.PART);
    }
  }

  private void forecast(Forecast forecast) {
    switch (forecast.method()) {
      case PACE -> {
        if (forecast.formula().contains("b")) {
          given("b", standing.baseline().orElseThrow(), Trace.Form.AMOUNT);
        }
        given("p", standing.pace(), Trace.Form.PART);
        step("f", forecast.formula(), forecast.value(), Trace.Form.AMOUNT);
        range(forecast, "a + (1−p)·");
      }
      case TREND -> {
        TrendLine line = TrendLine.through(forecast.levels(), first);
        given("ȳ", line.mean(), Trace.Form.AMOUNT);
        given("k", line.slope(), Trace.Form.AMOUNT);
        given("x̄", line.meanMonth(), Trace.Form.COUNT);
        given("N", BigFraction.of(months), Trace.Form.COUNT);
        BigFraction free = line.at(months);
        step(
            "f",
            free.equals(forecast.value()) ? forecast.formula() : "0",
            forecast.value(),
            Trace.Form.AMOUNT);
        MonthValue last = forecast.levels().get(forecast.levels().size() - 1);
        given("z", last.value(), Trace.Form.AMOUNT);
        given(
            "n",
            BigFraction.of(months - 1L - ChronoUnit.MONTHS.between(first, last.month())),
            Trace.Form.COUNT);
        range(forecast, "z + n·");
      }
      case LEVEL -> {
        step("f", forecast.formula(), forecast.value(), Trace.Form.AMOUNT);
        range(forecast, "");
      }
    }
  }

  private void range(Forecast forecast, String before) {
    if (forecast.rates().isEmpty()) {
      return;
    }
    List<BigFraction> rates = forecast.rates().stream().map(MonthValue::value).toList();
    given("d", rates.stream().min(Fractions.ORDER).orElseThrow(), Trace.Form.AMOUNT);
    given("D", rates.stream().max(Fractions.ORDER).orElseThrow(), Trace.Form.AMOUNT);
    boolean low = forecast.low().equals(forecast.value());
    boolean high = forecast.high().equals(forecast.value());
    boolean none = forecast.low().signum() == 0;
    step("l", low ? "f" : none ? "0" : before + "d", forecast.low(), Trace.Form.AMOUNT);
    step("u", high ? "f" : before + "D", forecast.high(), Trace.Form.AMOUNT);
  }

  private void given(String symbol, BigFraction value, Trace.Form form) {
    steps.add(new Trace.Step(symbol, Optional.empty(), value, form));
  }

  private void step(String symbol, String formula, BigFraction value, Trace.Form form) {
    steps.add(new Trace.Step(symbol, Optional.of(formula), value, form));
  }
}
