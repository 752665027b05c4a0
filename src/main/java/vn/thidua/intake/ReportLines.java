package vn.thidua.intake;

import vn.thidua.plan.ReportLine;

/** What tells lines apart. */
final class ReportLines {
  private ReportLines() {}

  /** The village, month and indicator that a line is about. */
  static String subject(ReportLine line) {
    int month = line.period().getYear() * 100 + line.period().getMonthValue();
    return line.village().value() + " " + month + " " + line.indicator().value();
  }
}
