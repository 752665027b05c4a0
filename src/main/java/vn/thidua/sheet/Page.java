package vn.thidua.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One sheet of a workbook to be written.
 *
 * @param cells in the order of rows, then columns, each place once
 * @param widths of the columns from the first, in characters
 * @param heights of rows that are not as high as their one line, in points
 * @param layout how it is shown and printed
 */
public record Page(
    String name,
    List<Written> cells,
    List<Integer> widths,
    Map<Integer, Integer> heights,
    List<Sheet.Range> merged,
    List<Entry> entries,
    Layout layout) {
  public Page {
    cells = List.copyOf(cells);
    widths = List.copyOf(widths);
    heights = Map.copyOf(heights);
    merged = List.copyOf(merged);
    entries = List.copyOf(entries);
  }

  /**
   * A cell to be written.
   *
   * @param value empty for one that only has a look
   */
  public record Written(int row, int column, Optional<Cell.Value> value, Look look) {}

  /**
   * What may be typed into cells.
   *
   * @param title the first line of what is shown
   * @param about what a spreadsheet shows beside the cell
   * @param refusal what becomes of anything else
   * @param error what it says of anything else
   */
  public record Entry(
      Sheet.Range range,
      Allowed allowed,
      String title,
      String about,
      Refusal refusal,
      String error) {}

  /** What a spreadsheet does about an entry that a cell does not accept. */
  public enum Refusal {
    /** It does not let it stand. */
    STOP("stop"),
    /** It asks whether it is meant. */
    ASK("warning");

    final String style;

    Refusal(String style) {
      this.style = style;
    }
  }

  /** What a cell accepts. */
  public sealed interface Allowed {
    /** Anything: there only is something to be said about the cell. */
    record Anything() implements Allowed {}

    /** Any number from 0. */
    record Amount() implements Allowed {}

    /** A number from 0 to 100. */
    record Percentage() implements Allowed {}

    /** One of some words. */
    record Choice(List<String> words) implements Allowed {
      public Choice {
        words = List.copyOf(words);
      }
    }

    /** A day from one to another. */
    record Days(java.time.LocalDate first, java.time.LocalDate last) implements Allowed {}
  }

  /**
   * How a sheet is shown and printed, always on A4.
   *
   * @param frozen how many rows stay in sight
   * @param repeated a row printed on top of every page; 0 for none
   * @param onePage whether it is shrunk to one page, not only to its width
   * @param locked whether only cells for input can be changed
   * @param hidden whether the sheet is not shown
   */
  public record Layout(
      boolean landscape,
      int frozen,
      int repeated,
      boolean onePage,
      boolean locked,
      boolean hidden) {}
}
