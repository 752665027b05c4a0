package vn.thidua.check;

import static vn.thidua.finding.Code.P113;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;

/**
 * {@code P113}: a plan cites what was there before it. A plan without a date of its own must have
 * existed before the first review that it orders.
 */
final class CitedBeforeIssued implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    LocalDate latest = latest(plan);
    return plan.bases().stream()
        .filter(basis -> basis.issued().isAfter(latest))
        .map(
            basis ->
                P113.at(
                    basis.places().of("issued"),
                    Dates.numeric(basis.issued()),
                    Dates.numeric(latest)));
  }

  /** The last day on which what the plan cites can have been issued. */
  static LocalDate latest(Plan plan) {
    return plan.issued()
        .or(
            () ->
                plan.phases().stream().map(phase -> phase.review().due()).min(LocalDate::compareTo))
        .orElse(plan.span().to());
  }
}
