package vn.thidua.prose;

import static vn.thidua.finding.Code.P102;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.finding.Finding;

/**
 * {@code P102} where only the years are printed: {@code kỷ niệm 60 năm thành lập (1962 - 2022)}.
 */
final class YearCounts implements ProseRule {
  @Override
  public void check(List<Prose> document, Consumer<Finding> findings) {
    for (Prose prose : document) {
      if (!prose.text().contains(" niệm ") || prose.text().indexOf('2') < 0) {
        continue;
      }
      check(prose, Forms.YEARS, findings);
      check(prose, Forms.DATE_TO_YEAR, findings);
    }
  }

  private static void check(Prose prose, Pattern form, Consumer<Finding> findings) {
    Matcher found = form.matcher(prose.text());
    while (found.find()) {
      int count = Integer.parseInt(found.group(1));
      int years = Integer.parseInt(found.group(4)) - Integer.parseInt(found.group(3));
      if (count != years) {
        findings.accept(
            P102.at(
                prose.passage().at(found.start(1)), count, found.group(3), found.group(4), years));
      }
    }
  }

  /** Compiled when a text first needs them: most need none. */
  private static final class Forms {
    static final String COUNT =
        "[Kk][ỷỉ] niệm (?:lần thứ )?(\\d{1,4}) năm( (?:[^()\\d;.]|\\d{1,2}/\\d{1,2}(?![/\\d])){4,200}?) ?";
    static final Pattern YEARS =
        Pattern.compile(COUNT + "\\( ?(1[0-9]\\d\\d|20\\d\\d) ?[-–—] ?(20\\d\\d) ?\\)");
    static final Pattern DATE_TO_YEAR =
        Pattern.compile(
            COUNT + "\\(?\\d{1,2}/\\d{1,2}/(1[0-9]\\d\\d|20\\d\\d) ?[-–—] ?(20\\d\\d)(?![\\d/])");
  }
}
