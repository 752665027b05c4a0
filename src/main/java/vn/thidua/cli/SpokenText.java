package vn.thidua.cli;

import java.util.List;
import vn.thidua.finding.Place;

/** What is read aloud, for people; with {@code --explain} what each word stands for. */
final class SpokenText {
  private final Invocation call;
  private final SpokenDocument document;

  SpokenText(Invocation call, SpokenDocument document) {
    this.call = call;
    this.document = document;
  }

  String text() {
    StringBuilder text = new StringBuilder(document.text());
    if (call.args().hasMatchedOption("--explain")) {
      text.append('\n');
      for (SpokenDocument.Change change : document.changes()) {
        // Bullets, quotes and brackets are plain to see.
        if (change.spoken().chars().anyMatch(Character::isLetter)) {
          text.append(call.style().faint(where(change.place())))
              .append("  ")
              .append(change.written())
              .append(" → ")
              .append(call.style().bold(change.spoken()))
              .append('\n');
        }
      }
    }
    return text.toString();
  }

  /** A place in the one document that is read. */
  String where(Place place) {
    Place here = new Place("", place.line(), place.column());
    String shown =
        new ProofreadFile("", document.manuscript(), List.of()).shown(here, call.messages());
    return shown.startsWith(":") ? shown.substring(1) : shown;
  }
}
