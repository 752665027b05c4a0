package vn.thidua.progress;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What was reached.
 *
 * @param value in the indicator's unit; a share in percent
 * @param formula how the terms make the value, in the columns' names
 * @param terms the figures that it is made of, in the order of villages and months
 */
public record Actual(BigFraction value, String formula, List<Figure> terms) {
  public Actual {
    terms = List.copyOf(terms);
  }

  /** Whether an estimate is among its terms. */
  public boolean estimated() {
    return terms.stream().anyMatch(Figure::estimated);
  }
}
