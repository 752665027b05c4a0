package vn.thidua.verification;

import java.util.List;
import java.util.Optional;
import vn.thidua.document.Spot;

/**
 * A paragraph or row in which a filed document and the data differ.
 *
 * @param cause who changed it
 * @param spot where it stands: in the file, or where it would stand
 * @param filed the whole of it in the file; absent where only the data have it
 * @param made the whole of it as the data have it; absent where only the file has it
 * @param changes what differs within it, where both have it
 */
public record Difference(
    Cause cause, Spot spot, Optional<String> filed, Optional<String> made, List<Change> changes) {
  public Difference {
    changes = List.copyOf(changes);
  }

  /** Who made a document and its data part. */
  public enum Cause {
    /** The data say something else than when the document was made. */
    DATA,
    /** Somebody wrote into the document. */
    HAND,
    /** Both of these. */
    BOTH,
    /** The document does not tell what it said when it was made. */
    UNKNOWN
  }

  /**
   * What differs within a row or paragraph.
   *
   * @param column the head of the column in which it stands; empty in a paragraph
   * @param filed as the file has it
   * @param made as the data have it
   */
  public record Change(String column, String filed, String made) {}
}
