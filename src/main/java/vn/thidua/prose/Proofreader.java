package vn.thidua.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Passage;

/** Reads the passages of one document as a proof-reader would. */
public final class Proofreader {
  private static final List<ProseRule> FACTS =
      List.of(
          new DatesExist(),
          new AnniversaryCounts(),
          new YearCounts(),
          new CanChiNames(),
          new StatedLengths());

  private Proofreader() {}

  /** Checks a whole document: its facts, its figures and its words. */
  public static void document(List<Passage> document, Consumer<Finding> findings) {
    List<Prose> proses = document.stream().map(Prose::of).toList();
    FACTS.forEach(rule -> rule.check(proses, findings));
    new CitationForms(Set.of()).check(proses, findings);
    WholeDocument.RULES.forEach(rule -> rule.check(proses, findings));
  }

  /**
   * Checks dates, anniversaries and citations.
   *
   * @param judged the numbers of documents that are judged elsewhere
   * @return the documents that are cited, in their order
   */
  public static List<Cited> facts(
      List<Passage> document, Set<String> judged, Consumer<Finding> findings) {
    List<Prose> proses = document.stream().map(Prose::of).toList();
    FACTS.forEach(rule -> rule.check(proses, findings));
    new CitationForms(judged).check(proses, findings);
    List<Cited> cited = new ArrayList<>();
    for (Prose prose : proses) {
      for (CitationMention mention : prose.citations()) {
        int place = mention.date().map(DateMention::start).orElse(mention.numberStart());
        cited.add(
            new Cited(
                mention.plainNumber(),
                mention.date().flatMap(DateMention::date),
                prose.passage().at(place)));
      }
    }
    return cited;
  }

  /** The whole dates of a text, those left out that no calendar has. */
  public static List<LocalDate> dates(String text) {
    return DateMention.in(text).stream().flatMap(mention -> mention.date().stream()).toList();
  }

  /** What only a document of its own is checked for. */
  private static final class WholeDocument {
    static final List<ProseRule> RULES =
        List.of(
            new AgainstDocumentDate(),
            new OtherYear(),
            new LateTargets(),
            new StatedPercentages(),
            new StatedTotals(),
            new StatedChanges(),
            new DecimalMarks(),
            new Spellings(),
            new Pairs());
  }
}
