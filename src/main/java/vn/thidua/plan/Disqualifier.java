package vn.thidua.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What costs a village its class, whatever its points.
 *
 * @param from what makes it happen
 * @param indicator whose value, where that decides
 * @param over the value that must be exceeded; 0 where it is left out
 * @param rankClass the class above which nobody can come, where it is capped
 */
public record Disqualifier(
    String id,
    String name,
    Optional<String> evidence,
    From from,
    Optional<IndicatorId> indicator,
    Optional<BigDecimal> over,
    Effect effect,
    Optional<String> rankClass,
    Places places) {
  /** What makes it happen. */
  public enum From {
    /** A line of {@code adjustments.csv} that names it. */
    EVENT,
    /** The value of an indicator. */
    INDICATOR,
    /** A part of the rubric below its floor (điểm liệt). */
    FLOOR
  }

  /** What it does. */
  public enum Effect {
    /** The village is ranked, but has no class (không xếp loại). */
    UNCLASSED,
    /** The village is taken out of the ranking. */
    UNRANKED,
    /** The village's class is at most another. */
    CAPPED
  }
}
