package vn.thidua.prose;

import static vn.thidua.finding.Code.L104;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.finding.Finding;

/**
 * {@code L104}: one document writes decimals in one way. Only figures before a unit are counted, so
 * that the numbers of sections are not taken for decimals.
 */
final class DecimalMarks implements ProseRule {
  private static final Pattern DECIMAL =
      Pattern.compile(
          "(?<![\\d.,/-])\\d+([.,])\\d{1,2} ?(?:%|ha|tấn|tạ|km|triệu|tỷ|tỉ|kg|m2|điểm)(?!\\p{L})");

  @Override
  public void check(List<Prose> document, Consumer<Finding> findings) {
    Prose withPoint = null;
    Prose withComma = null;
    String point = "";
    String comma = "";
    int at = 0;
    int commaAt = 0;
    for (Prose prose : document) {
      Matcher found = DECIMAL.matcher(prose.text());
      while (found.find()) {
        if (found.group(1).equals(".") && withPoint == null) {
          withPoint = prose;
          point = found.group();
          at = found.start();
        } else if (found.group(1).equals(",") && withComma == null) {
          withComma = prose;
          comma = found.group();
          commaAt = found.start();
        }
      }
    }
    if (withPoint != null && withComma != null) {
      findings.accept(
          L104.at(
              withPoint.passage().at(at), point, comma, withComma.passage().at(commaAt).line()));
    }
  }
}
