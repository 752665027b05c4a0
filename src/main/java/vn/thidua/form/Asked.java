package vn.thidua.form;

import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.ShareBase;

/** Which figure of an indicator a form asks for, in the words of a village's officials. */
public enum Asked {
  /** What was done within the month. */
  WITHIN_MONTH("số trong tháng"),
  /** How much there is at the month's end. */
  AT_MONTHS_END("mức cuối tháng"),
  /** A part and its whole, as numbers. */
  PART_AND_WHOLE("số đạt, tổng số"),
  /** A percentage at the month's end. */
  PERCENTAGE("% cuối tháng");

  private final String words;

  Asked(String words) {
    this.words = words;
  }

  /** What to ask for an indicator. */
  static Asked of(Indicator indicator) {
    if (indicator.kind() == Kind.SHARE) {
      return indicator.base() == ShareBase.REPORTED ? PART_AND_WHOLE : PERCENTAGE;
    }
    return indicator.kind() == Kind.FLOW ? WITHIN_MONTH : AT_MONTHS_END;
  }

  /** As it stands beside the cell that is filled in. */
  public String words() {
    return words;
  }
}
