package vn.thidua.source;

import vn.thidua.text.Unicode;

/**
 * A YAML text laid out anew at another indentation: the same words, quotes and line breaks.
 *
 * @param column where the list or mapping around it stood
 * @param indent how far its further lines are indented
 */
record YamlScalarForm(int column, int indent) {
  /** Signs with which no text without quotes may begin. */
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@` ";

  String of(YamlPiece piece) {
    return switch (piece.form()) {
      case SIGN -> piece.text();
      case BLOCK -> block(piece.text().split("\n", -1));
      default -> flow(piece.text().split("\n", -1), piece.form());
    };
  }

  /** Text with or without quotes: spaces at the ends of its lines mean nothing. */
  private String flow(String[] lines, YamlPiece.Form form) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (i < lines.length - 1) {
        line = withoutEnd(line, form == YamlPiece.Form.DOUBLE_QUOTED);
      }
      if (i > 0) {
        line = line.substring(leadingBlanks(line));
        text.append('\n').append(line.isEmpty() ? "" : " ".repeat(indent));
      }
      text.append(
          lines.length == 1 && form == YamlPiece.Form.PLAIN
              ? plain(line)
              : spaces(line, form == YamlPiece.Form.PLAIN));
    }
    return text.toString();
  }

  /** In double quotes, a space after a backslash is meant. */
  private static String withoutEnd(String line, boolean escapes) {
    int end = line.length();
    while (end > 0 && isBlank(line.charAt(end - 1))) {
      end--;
    }
    int slashes = 0;
    while (escapes && end - slashes > 0 && line.charAt(end - slashes - 1) == '\\') {
      slashes++;
    }
    return line.substring(0, slashes % 2 == 1 && end < line.length() ? end + 1 : end);
  }

  private static int leadingBlanks(String line) {
    int start = 0;
    while (start < line.length() && isBlank(line.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /**
   * With plain spaces for no-break spaces and none at either end, which is what is read; as it was
   * where YAML would take that for something else.
   */
  private static String plain(String text) {
    String clean = Unicode.plainSpaces(text).strip();
    if (clean.equals(text) || clean.isEmpty() || clean.endsWith(":") || isSign(clean)) {
      return text;
    }
    boolean begins = INDICATORS.indexOf(clean.charAt(0)) < 0;
    boolean sign =
        clean.length() > 1 && clean.charAt(1) != ' ' && text.charAt(0) == clean.charAt(0);
    return begins || sign ? clean : text;
  }

  /** Whether plain text would be cut by a comment or a key. */
  private static boolean isSign(String text) {
    return text.contains(" #") || text.contains(": ");
  }

  /**
   * Plain spaces for no-break spaces, but at either end of a line, where YAML drops plain ones, and
   * in text without quotes where they would make a comment, a key or an item of a list.
   */
  private static String spaces(String line, boolean plain) {
    if (line.length() < 3) {
      return line;
    }
    int last = line.length() - 1;
    String inner = Unicode.plainSpaces(line.substring(1, last));
    String text = line.charAt(0) + inner + line.charAt(last);
    boolean begins = "-?:".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    return plain && (begins || isSign(text)) ? line : text;
  }

  /** A text below {@code |} or {@code >}: all its lines move together. */
  private String block(String[] lines) {
    StringBuilder text = new StringBuilder(header(lines[0]));
    int before = before(lines);
    for (int i = 1; i < lines.length; i++) {
      text.append('\n');
      String line = lines[i].substring(Math.min(before, leadingSpaces(lines[i])));
      if (!line.isEmpty()) {
        text.append(" ".repeat(indent)).append(spaces(line, false));
      }
    }
    return text.toString();
  }

  /** The indentation is always two, and where it is told, it is told so. */
  private static String header(String line) {
    int end = 0;
    while (end < line.length() && "|>+-0123456789".indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    StringBuilder header = new StringBuilder();
    for (int i = 0; i < end; i++) {
      header.append(Character.isDigit(line.charAt(i)) ? '2' : line.charAt(i));
    }
    int comment = line.indexOf('#');
    return comment < 0
        ? header.toString()
        : header + " " + Unicode.plainSpaces(line.substring(comment)).stripTrailing();
  }

  /** How far the text was indented: as its first line is, or as its header says. */
  private int before(String[] lines) {
    for (int i = 1; i < lines[0].length() && lines[0].charAt(i) != '#'; i++) {
      if (Character.isDigit(lines[0].charAt(i))) {
        return Math.max(0, column) + lines[0].charAt(i) - '0';
      }
    }
    for (int i = 1; i < lines.length; i++) {
      if (leadingSpaces(lines[i]) < lines[i].length()) {
        return leadingSpaces(lines[i]);
      }
    }
    return 0;
  }

  private static int leadingSpaces(String line) {
    int start = 0;
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    return start;
  }
}
