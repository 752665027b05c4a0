package vn.thidua.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.finding.Place;

/** The steps of a trace as they are written down, one below the other. */
final class Working {
  private final List<Trace.Step> steps = new ArrayList<>();

  List<Trace.Step> steps() {
    return steps;
  }

  /** A value that nothing before it gives. */
  void given(String symbol, BigFraction value, Trace.Form form, List<Place> written) {
    steps.add(new Trace.Step(symbol, Optional.empty(), value, form, written));
  }

  void given(String symbol, BigFraction value, Trace.Form form) {
    given(symbol, value, form, List.of());
  }

  /** A value that follows. */
  void step(String symbol, String formula, BigFraction value, Trace.Form form) {
    steps.add(new Trace.Step(symbol, Optional.of(formula), value, form, List.of()));
  }

  void actual(Actual actual) {
    step("a", actual.formula(), actual.value(), Trace.Form.AMOUNT);
  }

  /** The two ends of what is to be reached, of which the upper is the lower but for a range. */
  record Ends(BigFraction low, BigFraction high, List<Place> written) {
    boolean isRange() {
      return !low.equals(high);
    }
  }

  /** Both ends of a range, else the one amount. */
  void target(Ends target) {
    given("T", target.low, Trace.Form.AMOUNT, target.written);
    if (target.isRange()) {
      given("U", target.high, Trace.Form.AMOUNT, target.written);
    }
  }

  /** Of a range the nearer end counts; within it nothing is missing. */
  void limit(String symbol, Ends target, BigFraction actual, BigFraction value) {
    if (Fractions.compare(actual, target.low) < 0) {
      given("T", target.low, Trace.Form.AMOUNT, target.written);
      step(symbol, "a/T", value, Trace.Form.PART);
    } else if (Fractions.compare(actual, target.high) > 0) {
      given("T", target.high, Trace.Form.AMOUNT, target.written);
      step(symbol, "T/a", value, Trace.Form.PART);
    } else {
      given(symbol, value, Trace.Form.PART);
    }
  }
}
