package vn.thidua.prose;

import static vn.thidua.finding.Code.L101;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.finding.Finding;
import vn.thidua.text.Numbers;

/**
 * {@code L101}: {@code 45/50 hộ, đạt 90%} states the percentage of its two figures; rounded or cut
 * off, both pass. A percentage of a plan, or of growth, is one of something else.
 */
final class StatedPercentages implements ProseRule {
  private static final Pattern STATED =
      Pattern.compile(
          "(?<![\\d/.,-])("
              + Figures.FIGURE
              + ")/("
              + Figures.FIGURE
              + ")(?![\\d/.]|,\\d) ?(?:[\\p{L} ]{0,40}?[,;(]? ?(?:đạt|chiếm|bằng|tương đương|=|đạt tỷ lệ"
              + "|tỷ lệ|đạt tỉ lệ|tỉ lệ)) ?:? ?(\\d+(?:[.,]\\d{1,3})?) ?%"
              + "(?! (?:kế hoạch|KH|so với|trở lên|dự toán|chỉ tiêu|nghị quyết))");

  @Override
  public void check(List<Prose> document, Consumer<Finding> findings) {
    for (Prose prose : document) {
      Matcher found = STATED.matcher(prose.text());
      while (found.find()) {
        BigDecimal part = Figures.value(found.group(1)).orElse(BigDecimal.ZERO);
        BigDecimal whole = Figures.value(found.group(2)).orElse(BigDecimal.ZERO);
        BigDecimal stated = Figures.value(found.group(3)).orElse(null);
        boolean words = found.group().matches("(?s).*(tăng|giảm|vượt|trong đó).*");
        if (stated == null || whole.signum() == 0 || words) {
          continue;
        }
        int decimals = Figures.decimals(found.group(3));
        BigDecimal exact =
            part.multiply(BigDecimal.valueOf(100)).divide(whole, 8, RoundingMode.HALF_UP);
        BigDecimal slack = BigDecimal.ONE.movePointLeft(decimals);
        if (exact.subtract(stated).abs().compareTo(slack) >= 0) {
          findings.accept(
              L101.at(
                  prose.passage().at(found.start(3)),
                  found.group(1),
                  found.group(2),
                  Numbers.vietnamese(exact, Math.max(1, decimals)),
                  found.group(3)));
        }
      }
    }
  }
}
