package vn.thidua.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The points that a part of the rubric was given at one stage, as written in {@code scores.csv}.
 *
 * @param reason why they differ from the stage before
 * @param date on which they were given; without one they are known from the first day
 */
public record StageScore(
    VillageId village,
    ItemId item,
    Stage stage,
    BigDecimal points,
    Optional<String> reason,
    Optional<LocalDate> date,
    Places places) {
  /** Who gave them; the later stage counts. */
  public enum Stage {
    /** The village itself (tự chấm). */
    SELF,
    /** Who checked it (thẩm định). */
    VERIFIED,
    /** The council (Hội đồng). */
    COUNCIL
  }
}
