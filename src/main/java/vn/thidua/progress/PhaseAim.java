package vn.thidua.progress;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What is to be reached by the end of a phase, in the indicator's unit, counted from the plan's
 * beginning; one amount ({@code low} equals {@code high}) or a range.
 *
 * @param set whether the plan set it; else it is what the pace says of that day
 */
public record PhaseAim(BigFraction low, BigFraction high, boolean set) {
  public boolean isRange() {
    return !low.equals(high);
  }
}
