package vn.thidua.cli;

import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.progress.Standing;

/** A bar of the part of the target that is reached, with a mark where it should be by now. */
final class ProgressBar {
  private static final int WIDTH = 16;

  private ProgressBar() {}

  static String of(Standing standing) {
    int filled = standing.achievement().map(ProgressBar::cells).orElse(0);
    int mark =
        standing
            .paceRatio()
            .filter(ratio -> ratio.signum() > 0)
            .flatMap(ratio -> standing.achievement().map(reached -> cells(reached.divide(ratio))))
            .orElse(-1);
    StringBuilder bar = new StringBuilder();
    for (int i = 0; i < WIDTH; i++) {
      bar.append(i == mark - 1 ? '┃' : i < filled ? '█' : '░');
    }
    return bar.toString();
  }

  private static int cells(BigFraction part) {
    return Math.max(
        0,
        Math.min(
            WIDTH,
            part.multiply(WIDTH).bigDecimalValue(0, java.math.RoundingMode.HALF_UP).intValue()));
  }
}
