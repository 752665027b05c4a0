package vn.thidua.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One line of a village's report: what it says for one indicator and month.
 *
 * @param village the village of that id, name or alias; the text as written where the plan has none
 *     such
 * @param indicator likewise
 * @param of the whole that {@code value} is a part of; shares only
 * @param cumulative what the report states as the sum of the months so far
 * @param reportedOn the day it was reported: before that day it does not exist
 * @param reportedBy who made the report; empty where it is not said
 */
public record ReportLine(
    VillageId village,
    YearMonth period,
    IndicatorId indicator,
    BigDecimal value,
    Optional<BigDecimal> of,
    Optional<BigDecimal> cumulative,
    Certainty certainty,
    LocalDate reportedOn,
    String reportedBy,
    String note,
    Places places) {
  /** What it is about. */
  public Subject subject() {
    return new Subject(village, period, indicator);
  }
}
