package vn.thidua.intake;

import java.util.Optional;
import vn.thidua.plan.ReportLine;

/**
 * What taking a line in would do.
 *
 * @param before the line that stands for the same village, month and indicator
 */
public record Change(ReportLine line, Effect effect, Optional<ReportLine> before) {
  /** What it does to what stands. */
  public enum Effect {
    /** Nothing stood there. */
    NEW,
    /** The same stands there already. */
    SAME,
    /** An actual value in the place of an estimate. */
    CONFIRMS,
    /** Another value than the one that stands: taken only when that is wished. */
    REPLACES,
    /** An estimate where an actual value stands: never taken. */
    OUTDATED
  }

  /** What a line would do beside the one that stands. */
  static Change of(ReportLine line, Optional<ReportLine> before) {
    return new Change(line, before.map(old -> effect(line, old)).orElse(Effect.NEW), before);
  }

  private static Effect effect(ReportLine line, ReportLine before) {
    boolean same =
        line.value().compareTo(before.value()) == 0
            && line.of()
                .map(java.math.BigDecimal::stripTrailingZeros)
                .equals(before.of().map(java.math.BigDecimal::stripTrailingZeros));
    int certainty = line.certainty().compareTo(before.certainty());
    if (certainty == 0) {
      return same ? Effect.SAME : Effect.REPLACES;
    }
    return certainty < 0 ? Effect.CONFIRMS : Effect.OUTDATED;
  }

  /** Whether what stands would be another once it is taken. */
  public boolean changes() {
    return effect != Effect.SAME && effect != Effect.OUTDATED;
  }
}
