package vn.thidua.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import vn.thidua.finding.Place;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.FormMark;
import vn.thidua.text.Names;

/**
 * The table of a form within a sheet, found by the texts of its headings wherever they stand now.
 */
final class FormTable {
  private final Grid grid;
  private final FormMark mark;
  private final int headings;

  private FormTable(Grid grid, FormMark mark, int headings) {
    this.grid = grid;
    this.mark = mark;
    this.headings = headings;
  }

  /** Empty where no row bears the headings of the names and of the figures. */
  static Optional<FormTable> in(Grid grid, FormMark mark) {
    for (int row : grid.rowNumbers()) {
      FormTable table = new FormTable(grid, mark, row);
      boolean found =
          table.column(mark.columns().name()).isPresent()
              && table.column(mark.columns().value()).isPresent();
      if (found) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /** The column of a heading: where the form had it, else wherever it stands. */
  private Optional<Integer> column(FormMark.Column column) {
    NavigableMap<Integer, Cell> row = grid.row(headings);
    return bears(row.get(column.number()), column.heading())
        ? Optional.of(column.number())
        : row.values().stream()
            .filter(cell -> bears(cell, column.heading()))
            .map(Cell::column)
            .findFirst();
  }

  private static boolean bears(Cell cell, String text) {
    return cell != null
        && !text.isEmpty()
        && Names.fold(cell.value().text()).equals(Names.fold(text));
  }

  /** The rows below the headings, up to the form's mark. */
  List<Integer> rows() {
    List<Integer> rows = new ArrayList<>();
    for (int row : grid.rowNumbers()) {
      if (row > headings) {
        if (grid.cell(row, 1).filter(cell -> FormMark.begins(cell.value().text())).isPresent()) {
          break;
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** The texts above it. */
  List<List<String>> above() {
    return grid.texts(row -> row < headings);
  }

  Optional<Cell> id(int row) {
    return grid.cell(row, column(mark.columns().id()));
  }

  Optional<Cell> name(int row) {
    return grid.cell(row, column(mark.columns().name()));
  }

  Optional<Cell> value(int row) {
    return grid.cell(row, column(mark.columns().value()));
  }

  Optional<Cell> of(int row) {
    return grid.cell(row, column(mark.columns().of()));
  }

  Optional<Cell> kind(int row) {
    return grid.cell(row, column(mark.columns().kind()));
  }

  Optional<Cell> note(int row) {
    return grid.cell(row, column(mark.columns().note()));
  }

  List<Cell> numberCells() {
    List<Cell> cells = new ArrayList<>();
    for (int row : rows()) {
      value(row).ifPresent(cells::add);
      of(row).ifPresent(cells::add);
    }
    return cells;
  }

  /** What was written beside a label above the table. */
  Optional<Cell> labelled(FormMark.Spot spot) {
    for (int row : grid.rowNumbers()) {
      for (Cell label : grid.row(row).values()) {
        if (row < headings && bears(label, spot.label())) {
          return grid.row(row).tailMap(label.column(), false).values().stream()
              .takeWhile(cell -> !isLabel(cell))
              .findFirst();
        }
      }
    }
    return Optional.empty();
  }

  private boolean isLabel(Cell cell) {
    return bears(cell, mark.reportedOn().label()) || bears(cell, mark.reporter().label());
  }

  /** Where the day of the report is to be written. */
  Place labelPlace() {
    for (int row : grid.rowNumbers()) {
      for (Map.Entry<Integer, Cell> cell : grid.row(row).entrySet()) {
        if (bears(cell.getValue(), mark.reportedOn().label())) {
          return grid.place(cell.getValue());
        }
      }
    }
    return grid.place(headings);
  }
}
