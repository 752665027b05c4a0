package vn.thidua.plan;

import java.time.YearMonth;

/** What a line of a report is about: of two lines about the same, one counts. */
public record Subject(VillageId village, YearMonth period, IndicatorId indicator) {
  /** By hand: each figure is looked up, and a record's own goes through method handles. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Subject subject
        && village.equals(subject.village)
        && indicator.equals(subject.indicator)
        && period.equals(subject.period);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * village.hashCode() + indicator.hashCode()) + period.hashCode();
  }
}
