package vn.thidua.progress;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Target;

/**
 * Tells of each number of a standing how it came about. Letters: a actual, T target, b baseline, p
 * pace, e expected, h % KH, r pace ratio, c the same months a year earlier, g growth, n months
 * left, m needed in each, v what is missing, U the upper end of a range, and for a forecast f its
 * value, l and u the ends of its range, d and D the least and the greatest of its months' rates, z
 * the latest level, k the slope, N the plan's months.
 */
public final class Traces {
  private final Standing standing;
  private final Kind kind;
  private final YearMonth first;
  private final int months;
  private final GivenAt written;
  private final Working working = new Working();

  private Traces(Standing standing, Kind kind, List<YearMonth> plan, GivenAt written) {
    this.standing = standing;
    this.kind = kind;
    this.written = written;
    this.first = plan.get(0);
    this.months = plan.size();
  }

  /**
   * The trace of a number.
   *
   * @param plan the plan's months
   * @param written where what is given was written
   */
  public static Trace of(
      Traced number, Standing standing, Kind kind, List<YearMonth> plan, GivenAt written) {
    return new Traces(standing, kind, plan, written).trace(number);
  }

  private Trace trace(Traced number) {
    boolean known = value(number).isPresent();
    if (known) {
      steps(number);
    }
    return new Trace(
        number,
        working.steps(),
        known && number.restsOnReports()
            ? standing.actual().map(Actual::terms).orElse(List.of())
            : List.of(),
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
      case TARGET -> standing.target().map(Target::low).map(Fractions::of);
      case EXPECTED -> standing.expected();
      case ACHIEVEMENT -> standing.achievement();
      case PACE_RATIO -> standing.paceRatio();
      case MISSING -> standing.catchUp().map(CatchUp::missing);
      case FORECAST -> standing.forecast().map(Forecast::value);
      case NEEDED_PER_MONTH -> standing.catchUp().flatMap(CatchUp::perMonth);
      case GROWTH -> standing.lastYear().flatMap(then -> then.growth().or(then::points));
    };
  }

  private void steps(Traced number) {
    switch (number) {
      case ACTUAL -> actual();
      case TARGET -> working.target(ends(BigFraction.ONE));
      case EXPECTED -> expected();
      case ACHIEVEMENT -> {
        actual();
        achievement();
      }
      case PACE_RATIO -> {
        actual();
        paceRatio();
      }
      case MISSING -> {
        actual();
        target();
        step("v", "T−a", standing.catchUp().orElseThrow().missing(), Trace.Form.AMOUNT);
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
    working.actual(standing.actual().orElseThrow());
  }

  private void target() {
    BigFraction target = Fractions.of(standing.target().orElseThrow().low());
    working.given("T", target, Trace.Form.AMOUNT, written.target());
  }

  private void expected() {
    String formula = standing.formulas().orElseThrow().expected();
    target();
    if (formula.contains("b")) {
      baseline();
    }
    if (formula.contains("p")) {
      pace();
    }
    step("e", formula, standing.expected().orElseThrow(), Trace.Form.AMOUNT);
  }

  private void achievement() {
    Target target = standing.target().orElseThrow();
    if (target.isRange()) {
      limit("h", BigFraction.ONE, standing.achievement().orElseThrow());
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
      limit("r", kind == Kind.FLOW ? standing.pace() : BigFraction.ONE, ratio);
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

  private void limit(String symbol, BigFraction part, BigFraction value) {
    working.limit(symbol, ends(part), standing.value().orElseThrow(), value);
  }

  private Working.Ends ends(BigFraction part) {
    Target target = standing.target().orElseThrow();
    return new Working.Ends(
        Fractions.of(target.low()).multiply(part),
        Fractions.of(target.high()).multiply(part),
        written.target());
  }

  private void baseline() {
    BigFraction baseline = standing.baseline().orElseThrow();
    working.given("b", baseline, Trace.Form.AMOUNT, written.baseline());
  }

  private void pace() {
    working.given("p", standing.pace(), Trace.Form.PART, written.pace());
  }

  private void forecast(Forecast forecast) {
    switch (forecast.method()) {
      case PACE -> {
        if (forecast.formula().contains("b")) {
          baseline();
        }
        pace();
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
    working.given(symbol, value, form);
  }

  private void step(String symbol, String formula, BigFraction value, Trace.Form form) {
    working.step(symbol, formula, value, form);
  }
}
