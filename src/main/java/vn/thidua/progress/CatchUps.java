package vn.thidua.progress;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Target;

/** What the months that remain must bring. */
final class CatchUps {
  private CatchUps() {}

  /**
   * Empty where the target is met, nothing is known, no month remains, or months do not bring
   * anything (a ceiling).
   *
   * @param left the months that remain, in order
   */
  static Optional<CatchUp> of(
      List<YearMonth> left, Indicator indicator, Target target, Optional<Actual> actual) {
    if (actual.isEmpty() || left.isEmpty() || target.isRange()) {
      return Optional.empty();
    }
    boolean higher = indicator.better() == Better.HIGHER;
    BigFraction missing = Fractions.of(target.low()).subtract(actual.get().value());
    boolean open =
        higher ? missing.signum() > 0 : missing.signum() < 0 && indicator.kind() != Kind.FLOW;
    if (!open) {
      return Optional.empty();
    }
    return Optional.of(
        new CatchUp(
            missing,
            missing.divide(left.size()),
            indicator.kind() == Kind.FLOW
                ? outOfReach(left, missing, actual.get())
                : Optional.empty()));
  }

  private static Optional<YearMonth> outOfReach(
      List<YearMonth> left, BigFraction missing, Actual actual) {
    Map<YearMonth, BigFraction> months =
        actual.terms().stream()
            .collect(
                Collectors.toMap(
                    Figure::month, figure -> Fractions.of(figure.value()), BigFraction::add));
    BigFraction best = months.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    return left.stream()
        .filter(month -> missing.compareTo(best.multiply(left.size() - left.indexOf(month))) > 0)
        .findFirst();
  }
}
