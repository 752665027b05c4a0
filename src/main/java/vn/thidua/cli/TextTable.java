package vn.thidua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table for the terminal: columns as wide as their widest cell, text to the left, numbers to the
 * right.
 */
final class TextTable {
  private final boolean[] right;
  private final List<List<Cell>> rows = new ArrayList<>();

  /** A cell and how it is coloured once it is padded. */
  record Cell(String text, UnaryOperator<String> paint) {
    static Cell of(String text) {
      return new Cell(text, UnaryOperator.identity());
    }

    int width() {
      return text.codePointCount(0, text.length());
    }
  }

  /**
   * @param alignment a letter a column: {@code l} or {@code r}
   */
  TextTable(String alignment) {
    right = new boolean[alignment.length()];
    for (int i = 0; i < right.length; i++) {
      right[i] = alignment.charAt(i) == 'r';
    }
  }

  void row(List<Cell> cells) {
    rows.add(cells);
  }

  void row(String... cells) {
    row(java.util.Arrays.stream(cells).map(Cell::of).toList());
  }

  /** A line across all columns, such as a group's heading. */
  void heading(Cell cell) {
    rows.add(List.of(cell));
  }

  @Override
  public String toString() {
    int[] widths = new int[right.length];
    for (List<Cell> row : rows) {
      for (int i = 0; row.size() > 1 && i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).width());
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<Cell> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        Cell cell = row.get(i);
        String space = row.size() == 1 ? "" : " ".repeat(widths[i] - cell.width());
        String padded = right[i] ? space + cell.text() : cell.text() + space;
        line.append(i > 0 ? "  " : "").append(cell.paint().apply(padded));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
