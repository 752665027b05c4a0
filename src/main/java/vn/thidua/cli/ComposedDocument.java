package vn.thidua.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.document.Footnotes;
import vn.thidua.document.Frame;
import vn.thidua.document.FramedView;
import vn.thidua.document.Origin;
import vn.thidua.document.Provenance;
import vn.thidua.document.ProvenanceReader;
import vn.thidua.document.Quotations;

/**
 * A document that says all it has to say and has no format yet.
 *
 * @param template that prints it, below {@code templates/}
 * @param name of its files, without an ending
 * @param composer composes it again, with footnotes
 * @param written the records whose words it may take over
 * @param exit the exit code once it is out: 1 where lines of the data were left out, else 0
 */
record ComposedDocument(
    String template,
    String name,
    Record view,
    Function<Footnotes, ? extends Record> composer,
    Origin origin,
    List<?> written,
    int exit) {
  /** Composes a document. */
  static ComposedDocument of(
      String template,
      String name,
      Function<Footnotes, ? extends Record> composer,
      Origin origin,
      List<?> written,
      int exit) {
    return new ComposedDocument(
        template, name, composer.apply(Footnotes.NONE), composer, origin, written, exit);
  }

  /** The frame of an official document; empty for what has none. */
  Optional<Frame> frame() {
    return view instanceof FramedView framed ? Optional.of(framed.frame()) : Optional.empty();
  }

  /** The same under another name. */
  ComposedDocument named(String other) {
    return new ComposedDocument(template, other, view, composer, origin, written, exit);
  }

  /**
   * Where its figures come from.
   *
   * @param planFolder whose templates are used
   */
  List<Provenance> figures(Path planFolder) {
    return new ProvenanceReader(planFolder, Quotations.of(written)).of(template, composer);
  }
}
