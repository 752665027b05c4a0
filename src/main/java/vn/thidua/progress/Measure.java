package vn.thidua.progress;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.calendar.ReportingMonths;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.ShareBase;
import vn.thidua.plan.Village;

/**
 * Makes one value out of the figures of one or more units, as the indicator's kind says. The same
 * rule serves a village (one unit) and the commune (all of them), so that a share of the commune is
 * never a mean of percentages.
 */
final class Measure {
  private final Indicator indicator;
  private final ReportingMonths months;
  private final Function<Village, List<Figure>> figures;

  /**
   * @param figures the figures of a village for the indicator, in the order of months
   */
  Measure(Indicator indicator, ReportingMonths months, Function<Village, List<Figure>> figures) {
    this.indicator = indicator;
    this.months = months;
    this.figures = figures;
  }

  /**
   * The actual value; empty when nothing that counts was reported, or the whole of a share is 0.
   */
  Optional<Actual> of(List<Unit> units) {
    List<Figure> terms = new ArrayList<>();
    units.forEach(unit -> terms.addAll(terms(unit)));
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    return value(terms).map(value -> new Actual(value, formula(), terms));
  }

  private Optional<BigFraction> value(List<Figure> terms) {
    // Sums and products of decimals are exact; only the quotient needs a fraction.
    BigDecimal sum = BigDecimal.ZERO;
    for (Figure term : terms) {
      sum = sum.add(weighted(term));
    }
    if (indicator.kind() != Kind.SHARE) {
      return Optional.of(Fractions.of(sum));
    }
    BigDecimal whole = BigDecimal.ZERO;
    for (Figure term : terms) {
      whole = whole.add(term.of().orElseThrow());
    }
    return Fractions.ratio(
        Fractions.of(reported() ? sum.movePointRight(2) : sum), Fractions.of(whole));
  }

  private String formula() {
    return switch (indicator.kind()) {
      case FLOW -> "Σ value";
      case STOCK -> "Σ latest value";
      case SHARE -> reported() ? "100·Σ value/Σ of" : "Σ value·of/Σ of";
    };
  }

  private BigDecimal weighted(Figure figure) {
    return indicator.kind() == Kind.SHARE && !reported()
        ? figure.value().multiply(figure.of().orElseThrow())
        : figure.value();
  }

  private boolean reported() {
    return indicator.base() == ShareBase.REPORTED;
  }

  private List<Figure> terms(Unit unit) {
    List<Figure> terms = new ArrayList<>(counted(unit.village()));
    Optional<YearMonth> latest =
        terms.isEmpty() ? Optional.empty() : Optional.of(terms.get(terms.size() - 1).month());
    for (Village merged : unit.members().subList(1, unit.members().size())) {
      YearMonth first = months.of(merged.to().orElseThrow().plusDays(1));
      // The level that the successor reports from the month of the merger on already holds the
      // merged village's.
      boolean replaced =
          indicator.kind() != Kind.FLOW
              && latest.filter(month -> !month.isBefore(first)).isPresent();
      if (!replaced) {
        terms.addAll(counted(merged));
      }
    }
    return terms;
  }

  /**
   * The figures that count: of a flow all, of a stock the latest, of a share the latest that has
   * both parts. A part of nothing, or of less, says nothing.
   */
  private List<Figure> counted(Village village) {
    List<Figure> all = figures.apply(village);
    if (indicator.kind() == Kind.FLOW) {
      return all;
    }
    List<Figure> usable =
        indicator.kind() == Kind.STOCK
            ? all
            : all.stream()
                .map(figure -> withWhole(figure, village))
                .filter(figure -> figure.of().filter(whole -> whole.signum() > 0).isPresent())
                .toList();
    return usable.isEmpty() ? List.of() : usable.subList(usable.size() - 1, usable.size());
  }

  private Figure withWhole(Figure figure, Village village) {
    Optional<BigDecimal> whole =
        indicator.base() == ShareBase.REPORTED
            ? figure.of()
            : indicator.base() == ShareBase.HOUSEHOLDS
                ? village.households()
                : village.population();
    return new Figure(
        figure.village(),
        figure.month(),
        figure.value(),
        whole,
        figure.estimated(),
        figure.reportedBy(),
        figure.places());
  }
}
