package vn.thidua.prose;

import static vn.thidua.finding.Code.L102;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.finding.Finding;
import vn.thidua.text.Numbers;

/**
 * {@code L102}: {@code 32 tập thể, cá nhân, gồm 12 tập thể và 20 cá nhân.} adds up. Only a list
 * that a sentence closes is taken for the whole; “trong đó” names some parts and passes.
 */
final class StatedTotals implements ProseRule {
  private static final String PART = "(?:0?(\\d{1,6})) (?!tháng|năm|ngày|giờ|%)[\\p{L} ]{2,40}?";
  private static final Pattern LISTED =
      Pattern.compile(
          "(?<![\\d.,/-])(\\d{1,6}) (?!tháng|năm|ngày|giờ)[\\p{L}, ]{2,40}?,? ?\\(?(?:bao gồm|gồm có|gồm):? "
              + PART
              + "(?:, | và |; )"
              + PART
              + "(?:(?:, | và |; )"
              + PART
              + ")?(?=[.;)]|$)");
  private static final Pattern SUMMED =
      Pattern.compile(
          "(?<![\\d.,/-])(\\d{1,6}) tập thể(?:,| và) (\\d{1,6}) (?:cá nhân|hộ gia đình|hộ)"
              + ",? tổng (?:cộng|số)(?: là)? (\\d{1,6})(?![\\d.,/-])");

  @Override
  public void check(List<Prose> document, Consumer<Finding> findings) {
    for (Prose prose : document) {
      Matcher listed = LISTED.matcher(prose.text());
      while (listed.find()) {
        say(prose, listed, 1, new int[] {2, 3, 4}, findings);
      }
      Matcher summed = SUMMED.matcher(prose.text());
      while (summed.find()) {
        say(prose, summed, 3, new int[] {1, 2}, findings);
      }
    }
  }

  private static void say(
      Prose prose, Matcher found, int total, int[] parts, Consumer<Finding> findings) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int part : parts) {
      if (found.group(part) != null) {
        sum = sum.add(new BigDecimal(found.group(part)));
      }
    }
    BigDecimal stated = new BigDecimal(found.group(total));
    if (sum.compareTo(stated) != 0) {
      findings.accept(
          L102.at(
              prose.passage().at(found.start(total)),
              Numbers.vietnamese(stated),
              Numbers.vietnamese(sum)));
    }
  }
}
