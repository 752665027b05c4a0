package vn.thidua.document;

import java.util.function.Supplier;
import vn.thidua.finding.Place;

/**
 * Takes down where the figures of a document come from while the document is composed. Whoever
 * prints a figure says so here, and sets the text that comes back into the document.
 */
@FunctionalInterface
public interface Footnotes {
  /** Takes nothing down: the text stays as it is. */
  Footnotes NONE = (printed, source) -> printed;

  /**
   * The text of a figure as it is to be set into the document.
   *
   * @param printed what the reader sees
   * @param source where it comes from; worked out only where somebody takes it down
   */
  String of(String printed, Supplier<Source> source);

  /** The text of what stands in a file of the plan. */
  default String written(String printed, Place place) {
    return of(printed, () -> Source.written(place));
  }

  /** The text of a whole number that was counted or written down. */
  default String of(long number, Supplier<Source> source) {
    return of(String.valueOf(number), source);
  }
}
