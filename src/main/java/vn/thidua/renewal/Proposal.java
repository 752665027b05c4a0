package vn.thidua.renewal;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Target;
import vn.thidua.plan.Village;

/**
 * A target proposed for next year.
 *
 * @param village empty for the whole commune
 * @param before this year's target
 * @param result what this year brought, or is forecast to bring; in the indicator's unit
 * @param forecast whether the result is a forecast: the year is not over
 * @param baseline where next year begins; empty for a flow, and where it is not known
 * @param growth of a flow that grew, by how many percent it is to grow again
 */
public record Proposal(
    Indicator indicator,
    Optional<Village> village,
    Target before,
    Optional<BigDecimal> result,
    boolean forecast,
    Target target,
    Optional<BigDecimal> baseline,
    Rule rule,
    Optional<BigDecimal> growth) {

  /** No year begins beyond what it is to reach: tasks are done once, criteria are so many. */
  public Proposal {
    if (indicator.better() == Better.HIGHER) {
      baseline = baseline.map(target.low()::min);
    } else if (indicator.better() == Better.LOWER) {
      baseline = baseline.map(target.low()::max);
    }
  }

  Proposal with(Target other, Rule otherRule) {
    return new Proposal(
        indicator, village, before, result, forecast, other, baseline, otherRule, growth);
  }

  /** With the sum of the villages' beginnings, where there is one. */
  Proposal beginning(Optional<BigDecimal> sum) {
    return new Proposal(
        indicator, village, before, result, forecast, target, sum.or(() -> baseline), rule, growth);
  }
}
