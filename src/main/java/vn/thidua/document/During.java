package vn.thidua.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.calendar.Period;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.progress.Actual;
import vn.thidua.progress.Figure;
import vn.thidua.progress.Fractions;

/**
 * What the reported period alone brought of a quantity that adds up; a level or a share has no such
 * part.
 *
 * @param value without unit
 * @param amount with its unit
 * @param estimated whether an estimate is among its terms
 */
public record During(String value, String amount, boolean estimated) {
  /** Empty where nothing was reported for the period, which is not 0. */
  static Optional<During> of(Period period, Measured measured, Footnotes notes) {
    Indicator indicator = measured.indicator();
    List<Figure> figures =
        measured
            .standing()
            .actual()
            .filter(actual -> indicator.kind() == Kind.FLOW)
            .map(Actual::terms)
            .orElse(List.of())
            .stream()
            .filter(figure -> period.contains(figure.month()))
            .toList();
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    String value =
        notes.of(
            Wording.amount(Fractions.of(sum), false),
            () ->
                Source.computed("actual", "Σ value", Map.of())
                    .named("during", List.of(indicator.id().value(), period.toString()))
                    .from(figures)
                    .exactly(sum));
    return Optional.of(
        new During(
            value,
            Wording.withUnit(value, indicator.unit()),
            figures.stream().anyMatch(Figure::estimated)));
  }
}
