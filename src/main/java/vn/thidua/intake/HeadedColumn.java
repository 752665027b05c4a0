package vn.thidua.intake;

import java.util.Optional;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.VillageId;
import vn.thidua.sheet.Cell;

/**
 * A column of a table under its heading.
 *
 * @param head the cell of its heading, the lower of two
 * @param text its headings as they are written
 * @param village whose figures it holds, where the heading says so
 * @param indicator what it measures, where the heading says so
 */
record HeadedColumn(
    int number,
    Cell head,
    String text,
    Heading heading,
    Optional<VillageId> village,
    Optional<IndicatorId> indicator) {

  /**
   * A table has one column of a number; a record's own would look at all of its texts each time.
   */
  @Override
  public int hashCode() {
    return number;
  }

  boolean has(Role role) {
    return heading.role().orElse(null) == role;
  }

  /** Whether it holds figures to be taken. */
  boolean isOfValues() {
    return has(Role.VALUE) || has(Role.ESTIMATE) || isOfNamed();
  }

  /** Whether its heading is a village, an indicator or a month, and nothing else. */
  private boolean isOfNamed() {
    return heading.role().isEmpty()
        && (village.isPresent() || indicator.isPresent() || heading.month().isPresent());
  }

  /** Whether another column is about the same village and indicator. */
  boolean isBeside(HeadedColumn other) {
    return village.equals(other.village) && indicator.equals(other.indicator);
  }
}
