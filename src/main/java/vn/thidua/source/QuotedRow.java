package vn.thidua.source;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.finding.Place;

/**
 * Where the cells of a row with quotes begin, line by line as the row is read, and whether its last
 * quote is still open.
 */
final class QuotedRow {
  private final char delimiter;
  private final StringBuilder text = new StringBuilder();
  private final List<Start> starts = new ArrayList<>();
  private boolean open;
  private Start fault;

  QuotedRow(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Where a cell begins: its line, and the character in it, starting from 1. */
  private record Start(int line, int column) {}

  /** Takes the row's next line. */
  void add(Lines.Line line) {
    String added = line.text();
    boolean start = starts.isEmpty();
    if (start) {
      starts.add(new Start(line.number(), 1));
    } else {
      text.append('\n');
    }
    text.append(added);
    boolean closed = false;
    int column = 0;
    for (int i = 0; i < added.length(); i++) {
      char c = added.charAt(i);
      column += Character.isLowSurrogate(c) ? 0 : 1;
      if (open) {
        if (c == '"' && i + 1 < added.length() && added.charAt(i + 1) == '"') {
          i++;
          column++;
        } else if (c == '"') {
          open = false;
          closed = true;
        }
      } else if (c == '"' && start) {
        open = true;
      } else if (c == delimiter) {
        starts.add(new Start(line.number(), column + 1));
        start = true;
        closed = false;
        continue;
      } else if (closed && fault == null && !Character.isWhitespace(c)) {
        fault = last();
      }
      start = false;
    }
  }

  /** Whether the last cell's quote is still open. */
  boolean open() {
    return open;
  }

  /** All lines so far. */
  String text() {
    return text.toString();
  }

  int size() {
    return starts.size();
  }

  int[] columns() {
    return starts.stream().mapToInt(Start::column).toArray();
  }

  int[] lines() {
    return starts.stream().mapToInt(Start::line).toArray();
  }

  /** The first cell that goes on behind its closing quote, else the last. */
  Place faultIn(String file) {
    Start start = fault == null ? last() : fault;
    return new Place(file, start.line(), start.column());
  }

  private Start last() {
    return starts.get(starts.size() - 1);
  }
}
