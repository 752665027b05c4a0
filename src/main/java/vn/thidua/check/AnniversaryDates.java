package vn.thidua.check;

import static vn.thidua.finding.Code.P101;
import static vn.thidua.finding.Code.P102;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Anniversary;
import vn.thidua.plan.Plan;

/**
 * {@code P101}, {@code P102}: an anniversary is celebrated within the plan's time, and its printed
 * count of years is that from its origin to the day on which it falls there. A count that is wrong
 * because the year is has one finding, not two.
 */
final class AnniversaryDates implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    return plan.phases().stream()
        .flatMap(phase -> phase.anniversaries().stream())
        .flatMap(anniversary -> check(plan, anniversary).stream());
  }

  private static Optional<Finding> check(Plan plan, Anniversary anniversary) {
    LocalDate celebrated = anniversary.celebrated();
    boolean within = plan.span().contains(celebrated);
    LocalDate falls = within ? celebrated : fallsWithin(plan, celebrated);
    int years = falls.getYear() - anniversary.origin().getYear();
    if (anniversary.years().isPresent() && anniversary.years().get() != years) {
      return Optional.of(
          P102.at(
              anniversary.places().of("years"),
              anniversary.years().get(),
              Dates.numeric(anniversary.origin()),
              Dates.numeric(falls),
              years));
    }
    return within
        ? Optional.empty()
        : Optional.of(
            P101.at(
                anniversary.places().of("to"),
                Dates.numeric(celebrated),
                Dates.numeric(plan.span().from()),
                Dates.numeric(plan.span().to())));
  }

  /**
   * The same day of a year in which the plan runs; of the plan's own year where it falls in none.
   */
  private static LocalDate fallsWithin(Plan plan, LocalDate day) {
    return Stream.iterate(
            plan.span().from().getYear(),
            year -> year <= plan.span().to().getYear(),
            year -> year + 1)
        .map(day::withYear)
        .filter(plan.span()::contains)
        .findFirst()
        .orElse(day.withYear(plan.year()));
  }
}
