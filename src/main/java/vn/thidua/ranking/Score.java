package vn.thidua.ranking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Village;

/**
 * A village's points, indicator by indicator.
 *
 * @param terms the indicators that the village has a target for and that bring points, in the
 *     plan's order
 */
public record Score(Village village, List<Term> terms) {
  private static final int SCALE = 100;

  public Score {
    terms = List.copyOf(terms);
  }

  /** The points that its indicators can bring together. */
  public BigFraction of() {
    return sum(Term::of);
  }

  /**
   * Its points on a scale of 100, so that a village with fewer indicators is measured by those it
   * has; empty where it has none.
   */
  public Optional<BigFraction> points() {
    return scaled(Term::points);
  }

  /** As {@link #points}, if all that is open turns out worst. */
  public Optional<BigFraction> least() {
    return scaled(Term::least);
  }

  /** As {@link #points}, if all that is open turns out best. */
  public Optional<BigFraction> most() {
    return scaled(Term::most);
  }

  /** What a term brings on the scale of 100. */
  public BigFraction scaled(BigFraction points) {
    return points.multiply(SCALE).divide(of());
  }

  private Optional<BigFraction> scaled(Function<Term, BigFraction> part) {
    return of().signum() == 0 ? Optional.empty() : Optional.of(scaled(sum(part)));
  }

  private BigFraction sum(Function<Term, BigFraction> part) {
    return terms.stream().map(part).reduce(BigFraction.ZERO, BigFraction::add);
  }
}
