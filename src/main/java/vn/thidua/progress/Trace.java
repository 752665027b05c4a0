package vn.thidua.progress;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.finding.Place;

/**
 * How one number came about, step by step as on paper: what is given first, then what follows of
 * it.
 *
 * @param steps none where there is no such number
 * @param terms the reported figures that {@code a} is made of
 * @param before last year's figures that {@code c} is made of; none where it has no part in it
 * @param months what a forecast rests on: for each month what its range is made of
 */
public record Trace(
    Traced number,
    List<Step> steps,
    List<Figure> terms,
    List<Figure> before,
    List<MonthValue> months) {
  public Trace {
    steps = List.copyOf(steps);
    terms = List.copyOf(terms);
    before = List.copyOf(before);
    months = List.copyOf(months);
  }

  /** What a value is counted in. */
  public enum Form {
    /** In the indicator's unit. */
    AMOUNT,
    /** A part, 1 for 100 %. */
    PART,
    /** Percentage points. */
    POINTS,
    /** A plain number, such as of months. */
    COUNT
  }

  /**
   * One value.
   *
   * @param symbol its letter
   * @param formula in the letters of the steps before it; empty where it is given
   * @param written where it is given
   */
  public record Step(
      String symbol, Optional<String> formula, BigFraction value, Form form, List<Place> written) {
    public Step {
      written = List.copyOf(written);
    }
  }

  /** The step that gives the number itself; of a forecast that of the value, not of its range. */
  public Optional<Step> result() {
    return steps.stream()
        .filter(step -> step.symbol().equals(symbol(number)))
        .reduce((first, last) -> last);
  }

  /** The letter under which a number stands in formulas. */
  static String symbol(Traced number) {
    return switch (number) {
      case ACTUAL -> "a";
      case TARGET -> "T";
      case MISSING -> "v";
      case EXPECTED -> "e";
      case ACHIEVEMENT -> "h";
      case PACE_RATIO -> "r";
      case FORECAST -> "f";
      case NEEDED_PER_MONTH -> "m";
      case GROWTH -> "g";
    };
  }
}
