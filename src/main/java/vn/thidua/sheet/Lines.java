package vn.thidua.sheet;

/** The lines of a text, and where in them the cells of a table begin. They are asked in order. */
final class Lines {
  private final String text;
  private final char delimiter;
  private int widest;
  private int delimiters;

  /** The line that was asked for last, and where it begins. */
  private int line = 1;

  private int start;

  Lines(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
    int width = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == delimiter) {
        width++;
        delimiters++;
      } else if (c == '\n' || c == '\r') {
        widest = Math.max(widest, width);
        width = 1;
      }
    }
    widest = Math.max(widest, width);
  }

  /** The most cells that one line can have. */
  int widest() {
    return widest;
  }

  int delimiters() {
    return delimiters;
  }

  /**
   * Where a cell of a line begins, in characters from 1; 1 where it begins in another line.
   *
   * @param number the line, from 1, not before the one asked for last
   * @param cell from 0
   */
  int place(int number, int cell) {
    for (; line < number && start < text.length(); line++) {
      start = next(start);
    }
    boolean quoted = false;
    int place = 1;
    int found = 0;
    for (int i = start; found < cell && line == number; i++) {
      if (i >= text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return 1;
      }
      char c = text.charAt(i);
      quoted ^= c == '"';
      found += !quoted && c == delimiter ? 1 : 0;
      place += Character.isLowSurrogate(c) ? 0 : 1;
    }
    return place;
  }

  private int next(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n'
        ? i + 2
        : i + 1;
  }
}
