package vn.thidua.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Target;

/**
 * Where a village or the commune stands with one indicator. Every part but the status can be
 * missing: a ratio whose denominator is 0 has no value, and what was not reported is not 0.
 *
 * @param target what is to be reached at the plan's end
 * @param baseline where it began
 * @param until the day whose pace it is measured by: the day asked for, or the end of the month
 *     that an estimate speaks of
 * @param pace the part of the way that should be gone, 0 to 1
 * @param expected what should be reached by now
 * @param achievement the part of the target that is reached (% KH), 1 for 100 %
 * @param paceRatio how what is reached compares to what was expected, 1 for 100 %
 * @param status empty where there is a value but no target
 * @param broken whether the target can no longer be met: a ceiling exceeded
 * @param silent of a stock, how many villages with a target of their own have no value, so that the
 *     sum is not yet whole
 * @param outlook what is to be expected and to be done until the plan's end
 * @param lastYear the same months a year earlier; empty where not every unit is known then
 * @param result the official word, once the plan's time is over
 * @param formulas how the numbers come about; empty where there is no target
 */
public record Standing(
    Optional<Target> target,
    Optional<BigFraction> baseline,
    LocalDate until,
    BigFraction pace,
    Optional<BigFraction> expected,
    Optional<Actual> actual,
    Optional<BigFraction> achievement,
    Optional<BigFraction> paceRatio,
    Optional<Status> status,
    boolean broken,
    int silent,
    Outlook outlook,
    Optional<LastYear> lastYear,
    Optional<Result> result,
    Optional<Formulas> formulas) {

  /** The actual value. */
  public Optional<BigFraction> value() {
    return actual.map(Actual::value);
  }

  /** Whether an estimate is part of the actual value. */
  public boolean estimated() {
    return actual.filter(Actual::estimated).isPresent();
  }

  /** The value to be expected at the plan's end. */
  public Optional<Forecast> forecast() {
    return outlook.forecast();
  }

  /** What the months that remain must bring. */
  public Optional<CatchUp> catchUp() {
    return outlook.catchUp();
  }

  /** Last year's value for the same months. */
  public Optional<BigFraction> samePeriod() {
    return lastYear.map(then -> then.actual().value());
  }

  /** Nothing was expected yet, and nothing has come: a harvest in spring (chưa đến kỳ). */
  public boolean notYetDue(Indicator indicator) {
    return indicator.kind() == Kind.FLOW
        && indicator.better() == Better.HIGHER
        && pace.signum() == 0
        && value().filter(value -> value.signum() != 0).isEmpty();
  }
}
