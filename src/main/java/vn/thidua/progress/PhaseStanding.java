package vn.thidua.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Where a village or the commune stands with an indicator in a phase: as {@link Standing}, with the
 * phase's end for the plan's.
 *
 * @param aim empty where nothing is to be reached by the phase's end, or nothing was handed out
 * @param until the day whose pace it is measured by
 * @param expected what should be reached by now
 * @param achievement the part of the phase's aim that is reached, 1 for 100 %
 * @param status empty where there is no aim, or the phase has not begun
 * @param result the official word, once the phase is over
 * @param missing what is missing to the aim; empty where it is met
 * @param formulas how the numbers come about, with T for the phase's aim
 */
public record PhaseStanding(
    Optional<PhaseAim> aim,
    Optional<BigFraction> baseline,
    LocalDate until,
    PhasePace pace,
    Optional<BigFraction> expected,
    Optional<Actual> actual,
    Optional<BigFraction> achievement,
    Optional<BigFraction> paceRatio,
    Optional<Status> status,
    Optional<Result> result,
    Optional<BigFraction> missing,
    Optional<Formulas> formulas) {

  /** The actual value. */
  public Optional<BigFraction> value() {
    return actual.map(Actual::value);
  }

  /** Whether an estimate is part of the actual value. */
  public boolean estimated() {
    return actual.filter(Actual::estimated).isPresent();
  }
}
