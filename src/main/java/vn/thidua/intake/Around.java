package vn.thidua.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * The texts around a table, from the nearest to the farthest, a row as its cells.
 *
 * @param rowsAbove the rows directly above it
 * @param rowsOnTop those above the first table of the sheet, where that is another
 * @param own all rows around it up to the next tables
 * @param whole all rows of the sheet that are none of its header
 * @param sheetName empty in a text file
 */
record Around(
    List<List<String>> rowsAbove,
    List<List<String>> rowsOnTop,
    List<List<String>> own,
    List<List<String>> whole,
    String sheetName,
    String fileName) {

  /** The rows directly above the table, each as one text. */
  List<String> above() {
    return joined(rowsAbove);
  }

  /** The rows above the first table of the sheet. */
  List<String> top() {
    return joined(rowsOnTop);
  }

  List<String> cellsAbove() {
    return Stream.of(rowsAbove, rowsOnTop).flatMap(List::stream).flatMap(List::stream).toList();
  }

  private static List<String> joined(List<List<String>> rows) {
    return rows.stream().map(row -> String.join(" ", row)).toList();
  }
}
