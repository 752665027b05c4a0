package vn.thidua.progress;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Pace;

/** What the months that remain must bring. */
final class CatchUps {
  private CatchUps() {}

  /**
   * Empty where the target is met, nothing is known, no month remains, or months do not bring
   * anything (a ceiling).
   *
   * @param remaining the months that remain, in order
   * @param before last year's figures, by which a month's best is known too
   */
  static Optional<CatchUp> of(
      List<YearMonth> remaining,
      Indicator indicator,
      BigFraction target,
      Optional<Actual> actual,
      List<Figure> before) {
    if (actual.isEmpty() || remaining.isEmpty() || indicator.better() == Better.WITHIN) {
      return Optional.empty();
    }
    boolean higher = indicator.better() == Better.HIGHER;
    BigFraction missing = target.subtract(actual.get().value());
    boolean open =
        higher ? missing.signum() > 0 : missing.signum() < 0 && indicator.kind() != Kind.FLOW;
    if (!open) {
      return Optional.empty();
    }
    List<YearMonth> left = remaining.stream().filter(month -> inSeason(indicator, month)).toList();
    Optional<BigFraction> best =
        indicator.kind() == Kind.FLOW ? best(actual.get(), before) : Optional.empty();
    Optional<YearMonth> outOfReach =
        left.isEmpty()
            ? Optional.of(remaining.get(0))
            : best.flatMap(most -> outOfReach(left, missing, most));
    return Optional.of(
        new CatchUp(
            missing,
            left,
            left.isEmpty() ? Optional.empty() : Optional.of(missing.divide(left.size())),
            best,
            outOfReach));
  }

  private static boolean inSeason(Indicator indicator, YearMonth month) {
    return !(indicator.pace() instanceof Pace.Season season)
        || season.months().contains(month.getMonth());
  }

  /** The most that a month brought; empty where none brought anything. */
  private static Optional<BigFraction> best(Actual actual, List<Figure> before) {
    // The last month of a campaign over New Year may be the first of the next: each has its own.
    return Stream.of(actual.terms(), before)
        .flatMap(figures -> sums(figures).stream())
        .max(Fractions.ORDER)
        .filter(most -> most.signum() > 0);
  }

  /** What each month brought. */
  private static Collection<BigFraction> sums(List<Figure> figures) {
    return figures.stream()
        .collect(
            Collectors.toMap(
                Figure::month, figure -> Fractions.of(figure.value()), BigFraction::add))
        .values();
  }

  private static Optional<YearMonth> outOfReach(
      List<YearMonth> left, BigFraction missing, BigFraction best) {
    return left.stream()
        .filter(
            month ->
                Fractions.compare(missing, best.multiply(left.size() - left.indexOf(month))) > 0)
        .findFirst();
  }
}
