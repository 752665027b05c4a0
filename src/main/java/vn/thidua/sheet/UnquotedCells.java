package vn.thidua.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.text.Remembered;
import vn.thidua.text.Unicode;

/**
 * The cells of a text without quotes: each line is a row, each delimiter ends a cell. Commons CSV
 * makes the same of it, and costs more than all that a village's report is read for.
 */
final class UnquotedCells {
  /** Headings, names and units stand in every village's file. */
  private static final Remembered<String> CLEAN = new Remembered<>(Unicode::clean);

  private final List<Cell> cells = new ArrayList<>();
  private final int most;
  private int widest = 1;
  private int delimiters;

  /**
   * @param most more cells than one beyond that are not kept
   */
  UnquotedCells(String text, char delimiter, int most) {
    this.most = most;
    int line = 1;
    int column = 1;
    int start = 0;
    int startPlace = 1;
    int place = 1;
    int length = text.length();
    for (int i = 0; i <= length; i++) {
      char c = i < length ? text.charAt(i) : '\n';
      if (c != delimiter && c != '\n' && c != '\r') {
        place += Character.isLowSurrogate(c) ? 0 : 1;
        continue;
      }
      if (i > start) {
        add(line, column, startPlace, text.substring(start, i));
      }
      if (c == delimiter) {
        column++;
        delimiters++;
        place++;
      } else {
        i += c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n' ? 1 : 0;
        line++;
        widest = Math.max(widest, column);
        column = 1;
        place = 1;
      }
      start = i + 1;
      startPlace = place;
    }
  }

  private void add(int line, int column, int place, String text) {
    String clean = CLEAN.of(text);
    if (!clean.isEmpty() && cells.size() <= most) {
      cells.add(new Cell(line, column, place, new Cell.Text(clean), false));
    }
  }

  List<Cell> all() {
    return cells;
  }

  /** The most cells, empty ones among them, that one line has. */
  int widest() {
    return widest;
  }

  int delimiters() {
    return delimiters;
  }
}
