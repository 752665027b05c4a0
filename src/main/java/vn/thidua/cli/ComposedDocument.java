package vn.thidua.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.thidua.document.Frame;
import vn.thidua.document.FramedView;
import vn.thidua.document.Origin;
import vn.thidua.document.Provenance;

/**
 * A document that says all it has to say and has no format yet.
 *
 * @param template that prints it, below {@code templates/}
 * @param name of its files, without an ending
 * @param figures where its figures come from, worked out when asked for
 * @param exit the exit code once it is out: 1 where lines of the data were left out, else 0
 */
record ComposedDocument(
    String template,
    String name,
    Record view,
    Origin origin,
    Supplier<List<Provenance>> figures,
    int exit) {
  /** The frame of an official document; empty for what has none. */
  Optional<Frame> frame() {
    return view instanceof FramedView framed ? Optional.of(framed.frame()) : Optional.empty();
  }

  /** The same under another name. */
  ComposedDocument named(String other) {
    return new ComposedDocument(template, other, view, origin, figures, exit);
  }
}
