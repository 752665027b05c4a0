package vn.thidua.prose;

import java.util.List;
import vn.thidua.finding.Passage;

/** A passage with what was found in it, so that each rule need not look again. */
record Prose(
    Passage passage,
    List<DateMention> dates,
    List<CitationMention> citations,
    List<AnniversaryMention> anniversaries) {
  static Prose of(Passage passage) {
    List<DateMention> dates = DateMention.in(passage.text());
    return new Prose(
        passage,
        dates,
        CitationMention.in(passage.text(), dates),
        AnniversaryMention.in(passage.text(), dates));
  }

  String text() {
    return passage.text();
  }
}
