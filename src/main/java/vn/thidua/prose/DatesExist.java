package vn.thidua.prose;

import static vn.thidua.finding.Code.P115;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.finding.Finding;

/**
 * {@code P115}: a printed date is one that the calendar has. After a date and a dash in brackets
 * stands a whole date or a year.
 */
final class DatesExist implements ProseRule {
  @Override
  public void check(List<Prose> document, Consumer<Finding> findings) {
    for (Prose prose : document) {
      for (DateMention mention : prose.dates()) {
        if (mention.plausible(prose.text()) && mention.date().isEmpty()) {
          findings.accept(P115.at(prose.passage().at(mention.start()), mention.printed()));
        }
      }
      if (prose.dates().isEmpty() || prose.text().indexOf('(') < 0) {
        continue;
      }
      Matcher slip = Forms.SLIP.matcher(prose.text());
      while (slip.find()) {
        findings.accept(P115.at(prose.passage().at(slip.start(1)), slip.group(1)));
      }
    }
  }

  /** Compiled when a text first needs them: most need none. */
  private static final class Forms {
    static final Pattern SLIP =
        Pattern.compile(
            "\\( ?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4} ?[-–] ?(\\d{1,2}/(?:\\d{5,6}|\\d{1,2}/(?:\\d{1,3}|\\d{5,})))(?![\\d/])");
  }
}
