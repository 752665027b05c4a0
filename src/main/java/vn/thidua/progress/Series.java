package vn.thidua.progress;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.calendar.ReportingMonths;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Village;

/**
 * The months that are known whole: in which each unit that counts has a figure. A month in which
 * one is silent is no month of less.
 *
 * @param values of a flow what the month brought, else the level at its end; in order of months
 */
record Series(List<MonthValue> values) {

  /**
   * The months of one or more units.
   *
   * @param figures of a village, in the order of months
   */
  static Series of(
      Indicator indicator,
      ReportingMonths cut,
      List<Unit> measured,
      List<YearMonth> months,
      Function<Village, List<Figure>> figures) {
    Measure all = new Measure(indicator, cut, figures);
    List<Unit> counting =
        measured.stream().filter(unit -> all.of(List.of(unit)).isPresent()).toList();
    return new Series(
        counting.isEmpty()
            ? List.of()
            : months.stream()
                .flatMap(month -> value(indicator, cut, counting, month, figures).stream())
                .toList());
  }

  private static Optional<MonthValue> value(
      Indicator indicator,
      ReportingMonths cut,
      List<Unit> units,
      YearMonth month,
      Function<Village, List<Figure>> figures) {
    Measure only = new Measure(indicator, cut, in(figures, month, month));
    if (units.stream().anyMatch(unit -> only.of(List.of(unit)).isEmpty())) {
      return Optional.empty();
    }
    Measure counted =
        indicator.kind() == Kind.FLOW
            ? only
            : new Measure(indicator, cut, in(figures, YearMonth.of(0, 1), month));
    return counted
        .of(units)
        .map(actual -> new MonthValue(month, actual.value(), actual.estimated(), actual.terms()));
  }

  private static Function<Village, List<Figure>> in(
      Function<Village, List<Figure>> figures, YearMonth first, YearMonth last) {
    return village ->
        figures.apply(village).stream()
            .filter(figure -> !figure.month().isBefore(first) && !figure.month().isAfter(last))
            .toList();
  }

  boolean estimated() {
    return values.stream().anyMatch(MonthValue::estimated);
  }

  List<BigFraction> amounts() {
    return values.stream().map(MonthValue::value).toList();
  }
}
