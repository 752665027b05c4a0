package vn.thidua.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import vn.thidua.finding.Place;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.Sheet;

/** A sheet by rows and columns. */
final class Grid {
  private final String file;
  private final boolean workbook;

  /** A merged cell of more is a page's decoration. */
  private static final long LARGEST_MERGED = 10_000;

  private static final NavigableMap<Integer, Cell> NO_CELLS = Collections.emptyNavigableMap();

  private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();

  /** For each cell that a merged one covers, that one. */
  private final Map<Integer, Map<Integer, Cell>> covered = new HashMap<>();

  private final List<Integer> numbers;

  /**
   * @param file the name under which places are told
   */
  Grid(String file, Sheet sheet) {
    this.workbook = !sheet.name().isEmpty();
    this.file = workbook ? file + "[" + sheet.name() + "]" : file;
    NavigableMap<Integer, Cell> row = NO_CELLS;
    int last = 0;
    for (Cell cell : sheet.cells()) {
      if (cell.row() != last) {
        last = cell.row();
        row = rows.computeIfAbsent(last, number -> new TreeMap<>());
      }
      row.put(cell.column(), cell);
    }
    sheet.merged().forEach(this::cover);
    this.numbers = List.copyOf(rows.keySet());
  }

  /** The rows from one on, up to another that is none of them. */
  private Grid(Grid whole, int first, int end) {
    this.workbook = whole.workbook;
    this.file = whole.file;
    this.rows.putAll(whole.rows.subMap(first, true, end, false));
    this.covered.putAll(whole.covered);
    this.numbers = List.copyOf(rows.keySet());
  }

  /** The rows from one on, up to another that is none of them. */
  Grid between(int first, int end) {
    return new Grid(this, first, end);
  }

  private void cover(Sheet.Range range) {
    Optional<Cell> first = cell(range.firstRow(), range.firstColumn());
    long size =
        (range.lastRow() - range.firstRow() + 1L) * (range.lastColumn() - range.firstColumn() + 1L);
    if (first.isEmpty() || size > LARGEST_MERGED) {
      return;
    }
    for (int row = range.firstRow(); row <= range.lastRow(); row++) {
      for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
        covered.computeIfAbsent(row, number -> new HashMap<>()).put(column, first.get());
      }
    }
  }

  List<Integer> rowNumbers() {
    return numbers;
  }

  /** The cells of a row by their columns. */
  NavigableMap<Integer, Cell> row(int number) {
    return rows.getOrDefault(number, NO_CELLS);
  }

  Optional<Cell> cell(int row, int column) {
    return Optional.ofNullable(row(row).get(column));
  }

  Optional<Cell> cell(int row, Optional<Integer> column) {
    return column.isPresent() ? cell(row, column.get()) : Optional.empty();
  }

  /** The merged cell that lies over an empty place. */
  Optional<Cell> over(int row, int column) {
    return covered.isEmpty() || cell(row, column).isPresent()
        ? Optional.empty()
        : Optional.ofNullable(covered.getOrDefault(row, Map.of()).get(column));
  }

  /** What a place says of its row: its own cell, or the merged one that lies over it. */
  Optional<Cell> subject(int row, Optional<Integer> column) {
    Optional<Cell> own = cell(row, column);
    return own.isPresent() || column.isEmpty() ? own : over(row, column.get());
  }

  /** The texts of a row, one after the other. */
  String text(int row) {
    return String.join(" ", texts(row));
  }

  /** The texts of the rows that are wanted, cell by cell. */
  List<List<String>> texts(IntPredicate wanted) {
    List<List<String>> texts = new ArrayList<>();
    for (int row : rows.keySet()) {
      if (wanted.test(row)) {
        texts.add(texts(row));
      }
    }
    return texts;
  }

  private List<String> texts(int row) {
    List<String> texts = new ArrayList<>();
    row(row).values().forEach(cell -> texts.add(cell.value().text()));
    return texts;
  }

  Place place(Cell cell) {
    return new Place(file, cell.row(), workbook ? cell.column() : cell.place());
  }

  Place place(int row) {
    return new Place(
        file, row, row(row).isEmpty() ? 1 : place(row(row).firstEntry().getValue()).column());
  }

  Place whole() {
    return Place.ofFile(file);
  }
}
