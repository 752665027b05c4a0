package vn.thidua.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Data in rows and columns, to be written as one sheet of a workbook.
 *
 * @param name the sheet's
 * @param rows each as long as the headings; a cell without a value is empty
 */
public record Table(String name, List<String> headings, List<List<Optional<Cell.Value>>> rows) {
  private static final int NARROWEST = 8;
  private static final int WIDEST = 50;

  public Table {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A text; empty where it is. */
  public static Optional<Cell.Value> text(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new Cell.Text(text));
  }

  /** A number. */
  public static Optional<Cell.Value> number(Optional<java.math.BigDecimal> number) {
    return number.map(value -> new Cell.Amount(value, false));
  }

  /** A whole number. */
  public static Optional<Cell.Value> number(long number) {
    return number(Optional.of(java.math.BigDecimal.valueOf(number)));
  }

  /** A part, 1 for 100 %. */
  public static Optional<Cell.Value> percent(Optional<java.math.BigDecimal> part) {
    return part.map(value -> new Cell.Amount(value, true));
  }

  /** The sheet, its headings staying in sight. */
  Page page() {
    Look heading =
        Look.PLAIN.bolder().framed().wrapped().at(Look.Side.CENTER).filled(Look.Fill.HEADING);
    Look plain = Look.PLAIN.framed().wrapped();
    List<Page.Written> cells = new ArrayList<>();
    for (int column = 1; column <= headings.size(); column++) {
      cells.add(new Page.Written(1, column, text(headings.get(column - 1)), heading));
    }
    int row = 1;
    for (List<Optional<Cell.Value>> values : rows) {
      row++;
      for (int column = 1; column <= values.size(); column++) {
        cells.add(new Page.Written(row, column, values.get(column - 1), plain));
      }
    }
    return new Page(
        name,
        cells,
        widths(),
        Map.of(),
        List.of(),
        List.of(),
        new Page.Layout(true, 1, 1, false, false, false));
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < headings.size(); column++) {
      int width = headings.get(column).length() / 2;
      for (List<Optional<Cell.Value>> row : rows) {
        width = Math.max(width, row.get(column).map(value -> value.text().length()).orElse(0));
      }
      widths.add(Math.max(NARROWEST, Math.min(WIDEST, width + 2)));
    }
    return widths;
  }
}
