package vn.thidua.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.ReportingRules;

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

  /**
   * The end of the running month where an estimate for it counts: it speaks of the whole month.
   *
   * @param day measured
   * @param end beyond which no estimate looks
   */
  Optional<LocalDate> estimatedUntil(LocalDate day, LocalDate end, ReportingRules rules) {
    return !estimated()
        ? Optional.empty()
        : terms.stream()
            .filter(Figure::estimated)
            .map(figure -> rules.months().days(figure.month()).to())
            .filter(day::isBefore)
            .map(last -> last.isAfter(end) ? end : last)
            .max(LocalDate::compareTo);
  }

  /** Whether an estimate is among its terms. */
  public boolean estimated() {
    for (Figure term : terms) {
      if (term.estimated()) {
        return true;
      }
    }
    return false;
  }
}
