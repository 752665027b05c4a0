package vn.thidua.check;

import static vn.thidua.finding.Code.P107;
import static vn.thidua.finding.Code.P108;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;

/**
 * {@code P107}, {@code P108}: a review is due after its phase has begun; before the phase's end it
 * rests on estimates.
 */
final class ReviewAfterPhase implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    return plan.phases().stream()
        .filter(phase -> phase.review().due().isBefore(phase.span().to()))
        .map(
            phase -> {
              LocalDate due = phase.review().due();
              boolean early = due.isBefore(phase.span().from());
              return (early ? P107 : P108)
                  .at(
                      phase.review().places().of("due"),
                      Dates.numeric(due),
                      Dates.numeric(early ? phase.span().from() : phase.span().to()));
            });
  }
}
