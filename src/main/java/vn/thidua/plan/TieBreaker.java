package vn.thidua.plan;

import java.util.Optional;

/**
 * What decides between equal points.
 *
 * @param item the main criterion, where that decides
 */
public record TieBreaker(By by, Optional<ItemId> item, Places places) {
  /** What is compared. */
  public enum By {
    /** More points in one part of the rubric. */
    ITEM,
    /** Fewer points taken. */
    DEDUCTIONS,
    /** Fewer reports that were late or are missing. */
    REPORTS
  }
}
