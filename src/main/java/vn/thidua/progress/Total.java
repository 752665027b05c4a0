package vn.thidua.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Movement;
import vn.thidua.plan.ShareBase;

/**
 * What a plan brings to a table over many plans, of one indicator: exact sums, that can be added to
 * those of other plans.
 *
 * @param sum of all villages; empty where none has a value
 * @param units how many villages stand on the day measured
 * @param reported how many of them have a value
 * @param silent of a stock, how many with a target of their own have none
 * @param pace the part of the way that should be gone
 */
public record Total(
    Movement movement,
    Indicator indicator,
    Optional<Sum> sum,
    int units,
    int reported,
    int silent,
    BigFraction pace) {

  /**
   * A sum of values.
   *
   * @param value of a flow or stock in the indicator's unit; of a share how much of {@code of} it
   *     is, counted as {@code of} is
   * @param of the whole that a share is a part of
   * @param estimated whether it rests on an estimate
   */
  public record Sum(BigDecimal value, Optional<BigDecimal> of, boolean estimated) {

    /** Of the figures that make an actual value. */
    static Sum of(Indicator indicator, List<Figure> terms) {
      BigDecimal value = BigDecimal.ZERO;
      BigDecimal whole = BigDecimal.ZERO;
      boolean estimated = false;
      for (Figure term : terms) {
        estimated |= term.estimated();
        if (indicator.kind() != Kind.SHARE) {
          value = value.add(term.value());
        } else {
          BigDecimal of = term.of().orElseThrow();
          whole = whole.add(of);
          value =
              value.add(
                  indicator.base() == ShareBase.REPORTED
                      ? term.value()
                      : term.value().multiply(of).movePointLeft(2));
        }
      }
      return new Sum(
          value, indicator.kind() == Kind.SHARE ? Optional.of(whole) : Optional.empty(), estimated);
    }

    /** What it makes: of a share the percentage. */
    public BigFraction amount() {
      return of.isEmpty()
          ? Fractions.of(value)
          : Fractions.of(value.movePointRight(2)).divide(Fractions.of(of.get()));
    }
  }
}
