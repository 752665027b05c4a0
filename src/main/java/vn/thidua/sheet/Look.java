package vn.thidua.sheet;

/**
 * How a cell of a page looks, and whether it may be typed into.
 *
 * @param points the size of its letters
 * @param input whether it may be typed into where the page is locked
 * @param wraps whether a long text goes on in a further line
 * @param empty what a number typed into the cell is taken for
 */
public record Look(
    double points,
    boolean bold,
    boolean italic,
    Side side,
    boolean border,
    Fill fill,
    boolean input,
    boolean wraps,
    Typed empty) {
  /** Plain text at the left. */
  public static final Look PLAIN =
      new Look(12, false, false, Side.START, false, Fill.NONE, false, false, Typed.NUMBER);

  /** What is typed into an empty cell. */
  public enum Typed {
    NUMBER,
    DAY
  }

  /** Where in its cell a text stands; numbers stand at the right unless told otherwise. */
  public enum Side {
    START,
    LEFT,
    CENTER,
    RIGHT
  }

  /** The colour behind a text. */
  public enum Fill {
    NONE(""),
    /** A heading. */
    HEADING("FFE7EDF3"),
    /** To be filled in. */
    INPUT("FFFFF9C4"),
    /** Nothing belongs there. */
    VOID("FFE3E3E3");

    final String argb;

    Fill(String argb) {
      this.argb = argb;
    }
  }

  public Look bolder() {
    return new Look(points, true, italic, side, border, fill, input, wraps, empty);
  }

  public Look slanted() {
    return new Look(points, bold, true, side, border, fill, input, wraps, empty);
  }

  public Look sized(double newPoints) {
    return new Look(newPoints, bold, italic, side, border, fill, input, wraps, empty);
  }

  public Look at(Side newSide) {
    return new Look(points, bold, italic, newSide, border, fill, input, wraps, empty);
  }

  public Look framed() {
    return new Look(points, bold, italic, side, true, fill, input, wraps, empty);
  }

  public Look filled(Fill newFill) {
    return new Look(points, bold, italic, side, border, newFill, input, wraps, empty);
  }

  public Look wrapped() {
    return new Look(points, bold, italic, side, border, fill, input, true, empty);
  }

  /** For a day to be typed into. */
  public Look dated() {
    return new Look(points, bold, italic, side, border, fill, input, wraps, Typed.DAY);
  }

  /** To be typed into. */
  public Look forInput() {
    return new Look(points, bold, italic, side, border, Fill.INPUT, true, wraps, empty);
  }
}
