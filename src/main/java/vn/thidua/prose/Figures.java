package vn.thidua.prose;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure as Vietnamese texts print it: {@code 1.250}, {@code 97,5}, {@code 98.5}. Where a point
 * could be either, three digits after it are thousands.
 */
final class Figures {
  /** A figure in running text, for use within a larger pattern. */
  static final String FIGURE = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d{1,2})?";

  private Figures() {}

  /** The value of a figure. */
  static Optional<BigDecimal> value(String printed) {
    String plain =
        printed.matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?")
            ? printed.replace(".", "").replace(',', '.')
            : printed.replace(',', '.');
    return plain.matches("\\d{1,15}(\\.\\d{1,6})?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }

  /** How many decimals were printed. */
  static int decimals(String printed) {
    return Math.max(0, value(printed).orElse(BigDecimal.ZERO).scale());
  }
}
