package vn.thidua.check;

import static vn.thidua.finding.Code.P101;
import static vn.thidua.finding.Code.P102;
import static vn.thidua.finding.Code.P103;
import static vn.thidua.finding.Code.P109;
import static vn.thidua.finding.Code.P121;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Anniversary;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.prose.KnownEvents;

/**
 * {@code P101}, {@code P102}, {@code P103}, {@code P109}, {@code P121}: an anniversary is
 * celebrated on the day of its origin, within its phase and the plan's time, and its printed count
 * of years is that from its origin to the day on which it falls there. What follows from another
 * mistake has no finding of its own.
 */
final class AnniversaryDates implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    return plan.phases().stream()
        .flatMap(
            phase ->
                phase.anniversaries().stream()
                    .flatMap(anniversary -> check(plan, phase, anniversary).stream()));
  }

  private static Optional<Finding> check(Plan plan, Phase phase, Anniversary anniversary) {
    LocalDate origin = anniversary.origin();
    LocalDate celebrated = anniversary.celebrated();
    if (anniversary.lunar().isEmpty() && !sameDay(origin, celebrated)) {
      return Optional.of(
          P103.at(anniversary.places().of("to"), Dates.numeric(origin), Dates.numeric(celebrated)));
    }
    Optional<KnownEvents.Event> known = KnownEvents.named(anniversary.name());
    if (known.isPresent() && !known.get().isOn(origin)) {
      return Optional.of(
          P121.at(
              anniversary.places().of("from"),
              known.get().name(),
              known.get().printed(),
              Dates.numeric(origin)));
    }
    boolean within = plan.span().contains(celebrated);
    LocalDate falls = within ? celebrated : fallsWithin(plan, celebrated);
    int years = falls.getYear() - origin.getYear();
    if (anniversary.years().isPresent() && anniversary.years().get() != years) {
      return Optional.of(
          P102.at(
              anniversary.places().of("years"),
              anniversary.years().get(),
              Dates.numeric(origin),
              Dates.numeric(falls),
              years));
    }
    if (!within) {
      return Optional.of(
          P101.at(
              anniversary.places().of("to"),
              Dates.numeric(celebrated),
              Dates.numeric(plan.span().from()),
              Dates.numeric(plan.span().to())));
    }
    return phase.span().contains(celebrated)
        ? Optional.empty()
        : Optional.of(
            P109.at(
                anniversary.places().of("to"),
                Dates.numeric(celebrated),
                phase.name(),
                Dates.numeric(phase.span().from()),
                Dates.numeric(phase.span().to())));
  }

  /** The same day of the year; 29 February is celebrated on the 28th too. */
  private static boolean sameDay(LocalDate origin, LocalDate celebrated) {
    return MonthDay.from(celebrated).equals(MonthDay.from(origin.withYear(celebrated.getYear())))
        || MonthDay.from(celebrated).equals(MonthDay.from(origin));
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
