package vn.thidua.renewal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ShareBase;
import vn.thidua.plan.Village;
import vn.thidua.progress.Actual;
import vn.thidua.progress.Figure;
import vn.thidua.progress.Months;
import vn.thidua.text.Numbers;

/** Next year's {@code previous.csv}: what counts of this year's reports, month by month. */
final class PreviousCsv {
  /** Percentages of villages that became one are kept to so many decimals. */
  private static final int DECIMALS = 2;

  private PreviousCsv() {}

  /**
   * The text of the file.
   *
   * @param months of units as they stand when next year begins
   */
  static String of(Plan plan, Successors successors, Months months) {
    StringBuilder text = new StringBuilder("village,period,indicator,value,of\n");
    plan.indicators()
        .forEach(
            indicator -> {
              for (Village village : successors.standing()) {
                months(indicator, village, months.of(indicator, village), text);
              }
            });
    return text.toString();
  }

  private static void months(
      Indicator indicator, Village village, List<Months.Month> months, StringBuilder text) {
    for (Months.Month month : months) {
      month
          .actual()
          .ifPresent(
              actual ->
                  text.append(village.id().value())
                      .append(',')
                      .append(month.month())
                      .append(',')
                      .append(indicator.id().value())
                      .append(',')
                      .append(cells(indicator, actual))
                      .append('\n'));
    }
  }

  private static String cells(Indicator indicator, Actual actual) {
    if (indicator.kind() == Kind.SHARE && indicator.base() == ShareBase.REPORTED) {
      return sum(actual.terms().stream().map(Figure::value).toList())
          + ","
          + sum(actual.terms().stream().map(Figure::of).flatMap(Optional::stream).toList());
    }
    if (indicator.kind() == Kind.SHARE && actual.terms().size() > 1) {
      return Numbers.shortened(Numbers.decimal(actual.value(), DECIMALS), DECIMALS).toPlainString()
          + ",";
    }
    return sum(actual.terms().stream().map(Figure::value).toList()) + ",";
  }

  private static String sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
  }
}
