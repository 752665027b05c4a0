package vn.thidua.cli;

import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Indicator;
import vn.thidua.progress.PaceMark;
import vn.thidua.progress.Standing;

/** A bar of the part of the target that is reached, with a mark where it should be by now. */
final class ProgressBar {
  private ProgressBar() {}

  /**
   * @param width in columns
   */
  static String of(Indicator indicator, Standing standing, int width) {
    int filled = standing.achievement().map(part -> cells(part, width)).orElse(0);
    int mark =
        PaceMark.of(indicator, standing).map(part -> Math.max(1, cells(part, width))).orElse(0);
    StringBuilder bar = new StringBuilder();
    for (int i = 1; i <= width; i++) {
      bar.append(i == mark ? '┃' : i <= filled ? '█' : '░');
    }
    return bar.toString();
  }

  private static int cells(BigFraction part, int width) {
    if (part.compareTo(BigFraction.ONE) >= 0) {
      return width;
    }
    return Math.max(0, part.multiply(width).bigDecimalValue(0, RoundingMode.HALF_UP).intValue());
  }
}
