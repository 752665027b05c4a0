package vn.thidua.text.spoken;

/**
 * Something that an announcer may stumble over.
 *
 * @param offset where it stands in the text
 * @param spoken what stands for it; empty where it is left out
 */
public record Doubt(int offset, String written, String spoken, Reason reason) {
  /** What is wrong with it. */
  public enum Reason {
    /** An abbreviation that no list explains, read letter by letter. */
    SPELLED,
    /** A word that is not Vietnamese, left as it is. */
    FOREIGN,
    /** A sign that has no name, left out. */
    SIGN,
    /** The address of a page or of mail. */
    ADDRESS
  }
}
