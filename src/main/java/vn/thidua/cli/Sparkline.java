package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Kind;
import vn.thidua.progress.Actual;
import vn.thidua.progress.Months;

/**
 * A column for each month: of a flow from nothing to its best month, of a level from its lowest to
 * its highest. A month without a report is a dot, an estimate is followed by a star.
 */
final class Sparkline {
  private static final String BLOCKS = "▁▂▃▄▅▆▇█";

  private Sparkline() {}

  static String of(List<Months.Month> months, Kind kind) {
    List<BigFraction> values =
        months.stream().flatMap(month -> month.actual().stream()).map(Actual::value).toList();
    BigFraction most = values.stream().max(BigFraction::compareTo).orElse(BigFraction.ZERO);
    BigFraction least = values.stream().min(BigFraction::compareTo).orElse(BigFraction.ZERO);
    BigFraction floor = kind == Kind.FLOW && least.signum() > 0 ? BigFraction.ZERO : least;
    StringBuilder line = new StringBuilder();
    for (Months.Month month : months) {
      Optional<Actual> actual = month.actual();
      line.append(
          actual
              .map(a -> block(a.value().subtract(floor), most.subtract(floor), kind))
              .orElse('·'));
      if (actual.filter(Actual::estimated).isPresent()) {
        line.append('*');
      }
    }
    return line.toString();
  }

  /** What does not change stands in the middle, what never was anything at the bottom. */
  private static char block(BigFraction height, BigFraction whole, Kind kind) {
    if (whole.signum() == 0) {
      return BLOCKS.charAt(kind == Kind.FLOW ? 0 : BLOCKS.length() / 2);
    }
    int highest = BLOCKS.length() - 1;
    return BLOCKS.charAt(
        height
            .multiply(highest)
            .divide(whole)
            .bigDecimalValue(0, java.math.RoundingMode.HALF_UP)
            .intValue());
  }
}
