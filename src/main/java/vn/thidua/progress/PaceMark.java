package vn.thidua.progress;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Indicator;

/** The pace on the scale of the achievement: how long a bar of what is reached should be by now. */
public final class PaceMark {
  private PaceMark() {}

  /**
   * As a part of the target, 1 for 100 %; of a value to be kept within a range, the range itself.
   * Empty where there is no target, or nothing to divide by.
   */
  public static Optional<BigFraction> of(Indicator indicator, Standing standing) {
    return standing
        .target()
        .flatMap(
            target ->
                standing
                    .expected()
                    .map(Yardstick.of(indicator, target, standing.baseline())::achievement)
                    .orElse(Optional.of(BigFraction.ONE)));
  }
}
