package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.finding.Passage;
import vn.thidua.finding.Place;
import vn.thidua.source.Manuscript;
import vn.thidua.text.spoken.Announcer;
import vn.thidua.text.spoken.Doubt;
import vn.thidua.text.spoken.Reading;

/** A document as it is read aloud, a paragraph a line. */
record SpokenDocument(Manuscript manuscript, List<Paragraph> paragraphs) {
  /** A paragraph with its reading. */
  record Paragraph(Passage passage, Reading reading) {}

  static SpokenDocument of(Manuscript manuscript, Announcer announcer) {
    return new SpokenDocument(
        manuscript,
        manuscript.passages().stream()
            .map(passage -> new Paragraph(passage, announcer.read(passage.text())))
            .filter(paragraph -> !paragraph.reading().text().isBlank())
            .toList());
  }

  String text() {
    StringBuilder text = new StringBuilder();
    paragraphs.forEach(paragraph -> text.append(paragraph.reading().text()).append('\n'));
    return text.toString();
  }

  int syllables() {
    return paragraphs.stream().mapToInt(paragraph -> paragraph.reading().syllables()).sum();
  }

  /** A replacement at its place. */
  record Change(Place place, String written, String spoken) {}

  /** What is read otherwise than it is written, in the order of the document. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      for (Reading.Change change : paragraph.reading().changes()) {
        changes.add(
            new Change(paragraph.passage().at(change.offset()), change.written(), change.spoken()));
      }
    }
    return changes;
  }

  /** Something to stumble over at its place. */
  record Stumble(Place place, Doubt doubt) {}

  List<Stumble> stumbles() {
    List<Stumble> stumbles = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      for (Doubt doubt : paragraph.reading().doubts()) {
        stumbles.add(new Stumble(paragraph.passage().at(doubt.offset()), doubt));
      }
    }
    return stumbles;
  }
}
