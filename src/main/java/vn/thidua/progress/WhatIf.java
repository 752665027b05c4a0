package vn.thidua.progress;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Plan;

/** Where a village would stand with other values, for saying what would have been needed. */
public final class WhatIf {
  private final Plan plan;
  private final AsOf asOf;

  public WhatIf(Progress progress) {
    this.plan = progress.plan();
    this.asOf = progress.asOf();
  }

  /** The standing at another value, judged on the same day by the same target. */
  public Standing at(Indicator indicator, Standing now, BigFraction value) {
    Optional<Yardstick> yardstick =
        now.target().map(target -> Yardstick.of(indicator, target, now.baseline()));
    Judge judge = Judge.of(plan.reporting(), asOf.isPast(plan.span().to()));
    Optional<BigFraction> ratio = yardstick.flatMap(y -> y.paceRatio(value, now.pace()));
    return new Standing(
        now.target(),
        now.baseline(),
        now.until(),
        now.pace(),
        now.expected(),
        Optional.of(new Actual(value, "", List.of())),
        yardstick.flatMap(y -> y.achievement(value)),
        ratio,
        yardstick.map(y -> judge.status(y, value, now.pace(), ratio, true)),
        yardstick.filter(y -> y.broken(value)).isPresent(),
        0,
        new Outlook(Optional::empty, Optional::empty),
        Optional.empty(),
        Optional.empty(),
        now.formulas());
  }
}
