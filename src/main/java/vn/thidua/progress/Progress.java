package vn.thidua.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;

/**
 * A plan's progress on a day: every indicator for the commune and for each village, and how the
 * reports came.
 *
 * @param indicators in the order in which the plan writes them
 */
public record Progress(
    Plan plan, AsOf asOf, List<IndicatorProgress> indicators, ReportingRates reporting) {
  public Progress {
    indicators = List.copyOf(indicators);
  }

  /** The village into which another was merged by the day measured; empty where it still stands. */
  public Optional<Village> successor(Village village) {
    return Optional.of(Unit.successor(plan, village, asOf.until()))
        .filter(successor -> !successor.equals(village));
  }

  /** The day that estimates for the running month speak of; empty where none counts. */
  public Optional<LocalDate> estimatedUntil() {
    return indicators.stream()
        .flatMap(
            indicator ->
                Stream.concat(
                    Stream.of(indicator.commune()),
                    indicator.villages().stream().map(VillageStanding::standing)))
        .map(Standing::until)
        .filter(asOf.until()::isBefore)
        .max(LocalDate::compareTo);
  }

  /** Measures what the ledger holds. The ledger must have been filled for the same {@code asOf}. */
  public static Progress of(Plan plan, AsOf asOf, Ledger ledger, Previous previous) {
    Computation computation = new Computation(plan, asOf, ledger, previous);
    List<IndicatorProgress> indicators = new ArrayList<>();
    for (Movement movement : plan.movements()) {
      for (Indicator indicator : movement.indicators()) {
        indicators.add(computation.indicator(movement, indicator));
      }
    }
    return new Progress(plan, asOf, indicators, ReportingRates.of(plan, ledger, asOf));
  }
}
