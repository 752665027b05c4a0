package vn.thidua.sheet;

import java.util.List;

/**
 * One table of a file: its cells that are not empty, row by row.
 *
 * @param name the sheet's name in a workbook; empty for a text file
 * @param hidden whether a workbook hides it
 * @param cells in the order of rows, then columns
 * @param merged the ranges of cells that stand as one; their value is in the first
 * @param decimalComma whether the file's making, not its numbers, tells that decimals have a comma:
 *     a spreadsheet under Vietnamese settings separates cells with semicolons
 */
public record Sheet(
    String name, boolean hidden, List<Cell> cells, List<Range> merged, boolean decimalComma) {
  public Sheet {
    cells = List.copyOf(cells);
    merged = List.copyOf(merged);
  }

  /** Cells from one corner to the other, both included, counted from 1. */
  public record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}
