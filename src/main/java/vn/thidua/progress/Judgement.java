package vn.thidua.progress;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Better;
import vn.thidua.plan.Kind;

/**
 * How a sum over many plans is held against the sum of their targets, as {@code status} does for
 * one.
 *
 * @param achievement the part of the target that is reached (% KH), 1 for 100 %
 * @param paceRatio how what is reached compares to what was expected, 1 for 100 %
 */
public record Judgement(
    Optional<BigFraction> achievement, Optional<BigFraction> paceRatio, Status status) {

  /** What is measured, and by what limits, in percent, it is judged. */
  public record Terms(Kind kind, Better better, BigDecimal onTrack, BigDecimal slow) {}

  /** A target; of one amount both ends are the same. */
  public record Aim(BigFraction low, BigFraction high, Optional<BigFraction> baseline) {

    /** What should be reached at a pace; of a range, what its upper end comes to. */
    public BigFraction expected(Terms terms, BigFraction pace) {
      return terms.better() == Better.WITHIN
          ? (terms.kind() == Kind.FLOW ? high.multiply(pace) : high)
          : yardstick(terms).expected(pace).orElseThrow();
    }

    /** The pace at which that is expected; 1 where none makes a difference. */
    public BigFraction pace(Terms terms, BigFraction expected) {
      BigFraction start = BigFraction.ZERO;
      if (terms.kind() != Kind.FLOW) {
        if (!(yardstick(terms) instanceof Yardstick.Way way)) {
          return BigFraction.ONE;
        }
        start = way.baseline();
      }
      return Fractions.ratio(expected.subtract(start), high.subtract(start))
          .orElse(BigFraction.ONE);
    }

    private Yardstick yardstick(Terms terms) {
      return Yardstick.of(terms.kind(), terms.better(), low, high, baseline);
    }
  }

  /**
   * The judgement of a sum.
   *
   * @param over whether the time in which the target is to be reached is over
   * @param whole whether nothing is missing from the sum
   */
  public static Judgement of(
      Terms terms,
      Aim aim,
      Optional<BigFraction> value,
      BigFraction pace,
      boolean over,
      boolean whole) {
    Yardstick yardstick = aim.yardstick(terms);
    Judge judge = Judge.of(terms.onTrack(), terms.slow(), over);
    Optional<BigFraction> ratio = value.flatMap(a -> yardstick.paceRatio(a, pace));
    return new Judgement(
        value.flatMap(yardstick::achievement),
        ratio,
        value
            .map(
                a ->
                    judge.status(
                        yardstick, a, pace, ratio, whole || terms.better() == Better.HIGHER))
            .orElse(Status.NO_REPORT));
  }
}
