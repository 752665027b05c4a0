package vn.thidua.source;

import java.text.Normalizer;
import java.util.Arrays;
import vn.thidua.finding.Passage;
import vn.thidua.finding.Place;

/**
 * Gathers a passage from pieces of a file. The text is composed (NFC) and runs of white space
 * become one space; the place of every character that is kept is remembered.
 */
final class PassageBuilder {
  private final String file;
  private final StringBuilder text = new StringBuilder();
  private int[] lines = new int[64];
  private int[] columns = new int[64];

  PassageBuilder(String file) {
    this.file = file;
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** Adds a piece that begins at a line and column, both starting from 1. */
  void add(String raw, int line, int column) {
    int at = column;
    for (int i = 0; i < raw.length(); ) {
      int next = clusterEnd(raw, i);
      String cluster = raw.substring(i, next);
      if (Character.isWhitespace(cluster.charAt(0)) || Character.isSpaceChar(cluster.charAt(0))) {
        space(line, at);
      } else if (!Character.isISOControl(cluster.charAt(0)) && cluster.charAt(0) != '\u00ad') {
        String composed =
            cluster.length() == 1 ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFC);
        for (int k = 0; k < composed.length(); k++) {
          append(plain(composed.charAt(k)), line, at);
        }
      }
      at += cluster.codePointCount(0, cluster.length());
      i = next;
    }
  }

  /** A space, where text stands before it and none yet. */
  void space(int line, int column) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      append(' ', line, column);
    }
  }

  /** Takes back a space at the end, where the next piece goes on in the same word. */
  void withoutTrailingSpace() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }

  /** What was gathered. */
  Passage passage() {
    int length =
        text.length() > 0 && text.charAt(text.length() - 1) == ' '
            ? text.length() - 1
            : text.length();
    int[] ownLines = Arrays.copyOf(lines, Math.max(1, length));
    int[] ownColumns = Arrays.copyOf(columns, Math.max(1, length));
    return new Passage(
        text.substring(0, length),
        offset -> {
          int at = Math.max(0, Math.min(offset, ownLines.length - 1));
          return new Place(file, ownLines[at], ownColumns[at]);
        });
  }

  /** Word's hyphens that do not break are hyphens. */
  private static char plain(char c) {
    return c == '\u2010' || c == '\u2011' ? '-' : c;
  }

  private void append(char c, int line, int column) {
    if (text.length() == lines.length) {
      lines = Arrays.copyOf(lines, 2 * lines.length);
      columns = Arrays.copyOf(columns, 2 * columns.length);
    }
    lines[text.length()] = line;
    columns[text.length()] = column;
    text.append(c);
  }

  /** The end of a character with the marks that combine with it. */
  private static int clusterEnd(String raw, int start) {
    int end = start + Character.charCount(raw.codePointAt(start));
    while (end < raw.length() && raw.charAt(end) >= '\u0300' && raw.charAt(end) <= '\u036f') {
      end++;
    }
    return end;
  }
}
