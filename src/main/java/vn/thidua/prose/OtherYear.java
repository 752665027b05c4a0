package vn.thidua.prose;

import static vn.thidua.finding.Code.P101;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;

/**
 * {@code P101}: where a document greets several anniversaries of one year, one of the year before
 * was left over from last year's text. One of the next year is looked forward to, and passes.
 */
final class OtherYear implements ProseRule {
  private static final int SEVERAL = 3;

  @Override
  public void check(List<Prose> document, Consumer<Finding> findings) {
    Map<Integer, Integer> years = new HashMap<>();
    for (Prose prose : document) {
      for (AnniversaryMention mention : prose.anniversaries()) {
        years.merge(mention.to().year(), 1, Integer::sum);
      }
    }
    int usual =
        years.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0);
    if (years.getOrDefault(usual, 0) < SEVERAL || years.getOrDefault(usual - 1, 0) != 1) {
      return;
    }
    for (Prose prose : document) {
      for (AnniversaryMention mention : prose.anniversaries()) {
        if (mention.to().year() == usual - 1) {
          findings.accept(
              P101.at(
                  prose.passage().at(mention.to().start()),
                  mention.to().printed(),
                  "01/01/" + usual,
                  "31/12/" + usual));
        }
      }
    }
  }
}
