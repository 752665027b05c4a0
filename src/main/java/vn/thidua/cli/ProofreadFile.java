package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.source.Manuscript;

/** A document that was proof-read. */
record ProofreadFile(String name, Manuscript manuscript, List<Finding> findings) {
  /** The line at a place, as far as the document has lines. */
  Optional<String> line(Place place) {
    int line = place.line();
    return line > 0 && line <= manuscript.lines().size()
        ? Optional.of(manuscript.lines().get(line - 1))
        : Optional.empty();
  }

  /**
   * A place as a reader of this document finds it: a paragraph of a docx, a line on a page of a
   * pdf.
   */
  String shown(Place place, Messages messages) {
    if (place.line() == 0 || place.line() > manuscript.labels().size()) {
      return place.toString();
    }
    Manuscript.Label label = manuscript.labels().get(place.line() - 1);
    return place.file()
        + ":"
        + (label.page() == 0
            ? messages.get("proof.paragraph", label.number())
            : messages.get("proof.page-line", label.page(), label.number()));
  }
}
