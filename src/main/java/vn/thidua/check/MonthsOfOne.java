package vn.thidua.check;

import static vn.thidua.check.VillageTargets.amount;
import static vn.thidua.finding.Code.D103;
import static vn.thidua.finding.Code.D106;
import static vn.thidua.finding.Code.D108;

import java.math.BigDecimal;
import java.util.function.Consumer;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.ReportLine;

/**
 * {@code D103}, {@code D106}, {@code D108}: what one village says of one indicator from month to
 * month hangs together. A stated cumulative that falls is not also called a wrong sum.
 */
final class MonthsOfOne {
  /**
   * A whole three times as large, or a third of what it was: a digit too many, or another whole.
   */
  private static final BigDecimal WILD = BigDecimal.valueOf(3);

  /** Below this a handful of cases more or less is no change at all. */
  private static final BigDecimal FEW = BigDecimal.valueOf(30);

  private final Indicator indicator;

  MonthsOfOne(Indicator indicator) {
    this.indicator = indicator;
  }

  void check(ReportLine[] months, Consumer<Finding> findings) {
    if (indicator.kind() == Kind.SHARE) {
      wholes(months, findings);
    } else if (indicator.kind() == Kind.FLOW) {
      cumulatives(months, findings);
    }
  }

  private void wholes(ReportLine[] months, Consumer<Finding> findings) {
    ReportLine before = null;
    for (ReportLine line : months) {
      if (line == null || line.of().isEmpty()) {
        continue;
      }
      if (before != null) {
        BigDecimal was = before.of().orElseThrow();
        BigDecimal is = line.of().get();
        if (is.max(was).compareTo(FEW) >= 0
            && is.max(was).compareTo(is.min(was).multiply(WILD)) >= 0) {
          findings.accept(
              D103.at(
                  line.places().of("of"),
                  indicator.name(),
                  amount(was),
                  Dates.numeric(before.period()),
                  amount(is),
                  before.places().whole()));
        }
      }
      before = line;
    }
  }

  private void cumulatives(ReportLine[] months, Consumer<Finding> findings) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal stated = null;
    for (ReportLine line : months) {
      if (line == null) {
        continue;
      }
      sum = sum.add(line.value());
      if (line.cumulative().isEmpty()) {
        continue;
      }
      BigDecimal cumulative = line.cumulative().get();
      if (stated != null && cumulative.compareTo(stated) < 0 && line.value().signum() >= 0) {
        findings.accept(
            D108.at(
                line.places().of("cumulative"),
                indicator.name(),
                amount(cumulative),
                amount(stated)));
      } else if (cumulative.compareTo(sum) != 0) {
        findings.accept(
            D106.at(
                line.places().of("cumulative"),
                indicator.name(),
                amount(cumulative),
                amount(sum),
                indicator.unit()));
        // What follows is measured from what was stated, or one slip would be told every month.
        sum = cumulative;
      }
      stated = cumulative;
    }
  }
}
