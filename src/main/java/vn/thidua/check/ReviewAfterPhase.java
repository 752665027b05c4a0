package vn.thidua.check;

import static vn.thidua.finding.Code.P107;
import static vn.thidua.finding.Code.P108;
import static vn.thidua.finding.Code.P110;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;

/**
 * {@code P107}, {@code P108}, {@code P110}: a review is due after its phase has begun and within
 * reach of its end; before the phase's end it rests on estimates.
 */
final class ReviewAfterPhase implements Rule {
  /** Half-year reviews of real communes are held up to some forty days later. */
  private static final int WITHIN_REACH = 60;

  @Override
  public Stream<Finding> check(Plan plan) {
    return plan.phases().stream().flatMap(phase -> check(phase).stream());
  }

  private static Optional<Finding> check(Phase phase) {
    LocalDate due = phase.review().due();
    LocalDate from = phase.span().from();
    LocalDate to = phase.span().to();
    if (due.isBefore(from)) {
      return Optional.of(
          P107.at(phase.review().places().of("due"), Dates.numeric(due), Dates.numeric(from)));
    }
    if (due.isBefore(to)) {
      return Optional.of(
          P108.at(phase.review().places().of("due"), Dates.numeric(due), Dates.numeric(to)));
    }
    return due.isAfter(to.plusDays(WITHIN_REACH))
        ? Optional.of(
            P110.at(
                phase.review().places().of("due"),
                Dates.numeric(due),
                Dates.numeric(to),
                to.until(due, java.time.temporal.ChronoUnit.DAYS)))
        : Optional.empty();
  }
}
