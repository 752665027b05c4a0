package vn.thidua.progress;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The part of the way to a phase's end that should be gone.
 *
 * @param now the plan's pace on the day measured, 0 to 1
 * @param end the plan's pace on the phase's last day, above 0
 */
public record PhasePace(BigFraction now, BigFraction end) {
  /** 0 to 1. */
  public BigFraction value() {
    return now.divide(end);
  }
}
