package vn.thidua.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import vn.thidua.calendar.ReportingMonths;

/**
 * When villages report and where the limits of a status lie.
 *
 * @param dueDay the day of the month on which that month's report is due; a shorter month's last
 *     day stands for it
 * @param months how months are cut
 * @param onTrack the pace ratio in % from which an indicator is on track
 * @param slow the pace ratio in % from which it is slow rather than behind
 * @param outlier the modified z-score from which a value is called unlike the others; where it is
 *     left out the tool's own limit holds
 */
public record ReportingRules(
    int dueDay,
    ReportingMonths months,
    BigDecimal onTrack,
    BigDecimal slow,
    Optional<BigDecimal> outlier,
    Places places) {
  /** The day on which a month's report is due. */
  public LocalDate due(YearMonth month) {
    return month.atDay(Math.min(dueDay, month.lengthOfMonth()));
  }
}
