package vn.thidua.prose;

import static vn.thidua.finding.Code.P115;

import java.util.List;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;

/** {@code P115}: a printed date is one that the calendar has. */
final class DatesExist implements ProseRule {
  @Override
  public void check(List<Prose> document, Consumer<Finding> findings) {
    for (Prose prose : document) {
      for (DateMention mention : prose.dates()) {
        if (mention.plausible() && mention.date().isEmpty()) {
          findings.accept(P115.at(prose.passage().at(mention.start()), mention.printed()));
        }
      }
    }
  }
}
