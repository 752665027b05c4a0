package vn.thidua.ranking;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Adjustment;
import vn.thidua.plan.Disqualifier;
import vn.thidua.plan.Indicator;

/**
 * What costs a village its class.
 *
 * @param rule absent where a floor is broken and the rubric says nothing more of it
 * @param decided the line that says that it happened
 * @param floor the part of the rubric that is below its floor
 * @param indicator whose value is above what is allowed
 * @param value that value
 */
public record Event(
    Optional<Disqualifier> rule,
    Optional<Adjustment> decided,
    Optional<Scored> floor,
    Optional<Indicator> indicator,
    Optional<BigFraction> value) {
  /** What it does; a floor that is broken costs the class. */
  public Disqualifier.Effect effect() {
    return rule.map(Disqualifier::effect).orElse(Disqualifier.Effect.UNCLASSED);
  }
}
