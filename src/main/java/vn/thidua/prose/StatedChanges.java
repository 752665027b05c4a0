package vn.thidua.prose;

import static vn.thidua.finding.Code.L103;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.finding.Finding;
import vn.thidua.text.Numbers;

/**
 * {@code L103}: {@code giảm 8 hộ, từ 20 hộ xuống còn 12 hộ} states the difference of its figures,
 * or their growth where it is a percentage. Between two percentages both are in use and pass.
 */
final class StatedChanges implements ProseRule {
  private static final String AMOUNT = "(" + Figures.FIGURE + ") ?(%|\\p{L}+(?: \\p{L}+)?)?";
  private static final Pattern STATED =
      Pattern.compile(
          "(tăng|giảm) (?:được )?"
              + AMOUNT
              + ",? ?\\(?từ "
              + AMOUNT
              + " (?:lên|xuống còn|xuống|còn|đến) "
              + AMOUNT);

  @Override
  public void check(List<Prose> document, Consumer<Finding> findings) {
    for (Prose prose : document) {
      Matcher found = STATED.matcher(prose.text());
      while (found.find()) {
        BigDecimal stated = Figures.value(found.group(2)).orElse(null);
        BigDecimal from = Figures.value(found.group(4)).orElse(null);
        BigDecimal to = Figures.value(found.group(6)).orElse(null);
        if (stated == null || from == null || to == null || from.signum() == 0) {
          continue;
        }
        BigDecimal difference = to.subtract(from).abs();
        int decimals = Figures.decimals(found.group(2));
        BigDecimal growth =
            difference.multiply(BigDecimal.valueOf(100)).divide(from, 8, RoundingMode.HALF_UP);
        boolean percent = "%".equals(found.group(3));
        boolean percents = "%".equals(found.group(7));
        BigDecimal slack = BigDecimal.ONE.movePointLeft(decimals);
        boolean fits =
            (percent && near(growth, stated, slack))
                || ((!percent || percents) && difference.compareTo(stated) == 0);
        if (!fits && sameUnit(found, percent)) {
          findings.accept(
              L103.at(
                  prose.passage().at(found.start(2)),
                  found.group(4),
                  found.group(6),
                  percent && !percents
                      ? Numbers.vietnamese(growth, Math.max(1, decimals)) + "%"
                      : Numbers.vietnamese(difference),
                  found.group(2) + (percent ? "%" : ""),
                  from.compareTo(to) > 0 ? "@down" : "@up"));
        }
      }
    }
  }

  private static boolean near(BigDecimal exact, BigDecimal stated, BigDecimal slack) {
    return exact.subtract(stated).abs().compareTo(slack) < 0;
  }

  /** A difference in one unit of figures in another can't be judged. */
  private static boolean sameUnit(Matcher found, boolean percent) {
    String stated = found.group(3);
    String from = found.group(5);
    return percent || stated == null || from == null || first(stated).equals(first(from));
  }

  private static String first(String unit) {
    return unit.split(" ", 2)[0];
  }
}
