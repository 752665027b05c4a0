package vn.thidua.progress;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What is to be reached by the end of a phase, in the indicator's unit, counted from the plan's
 * beginning; one amount ({@code low} equals {@code high}) or a range.
 *
 * @param byPace how it follows from the plan's target; empty where it was set for the phase
 */
public record PhaseAim(BigFraction low, BigFraction high, Optional<ByPace> byPace) {
  /**
   * The plan's target, of which the pace asks a part by the phase's last day.
   *
   * @param target of the plan; the lower end of a range
   * @param formula how the aim follows, with T for that target
   */
  public record ByPace(
      BigFraction target, Optional<BigFraction> baseline, BigFraction pace, String formula) {}

  public boolean isRange() {
    return !low.equals(high);
  }

  /** Whether the plan set it; else it is what the pace says of that day. */
  public boolean set() {
    return byPace.isEmpty();
  }
}
