package vn.thidua.source;

/** How a text is written as a value of a YAML file, and where its characters stand in that. */
final class WrittenScalar {
  private WrittenScalar() {}

  /** Another value in the form in which one was written. */
  static String like(YamlPiece piece, String value) {
    return switch (piece.form()) {
      case SINGLE_QUOTED -> quoted(value);
      case DOUBLE_QUOTED, BLOCK -> escaped(value);
      default -> of(value);
    };
  }

  /** A value as plainly as it may be written. */
  static String of(String value) {
    return isPlain(value) ? value : quoted(value);
  }

  /** Where a character of a value stands in what was written; -1 where an escape hides it. */
  static int offset(YamlPiece piece, String text, int offset) {
    String written = piece.text();
    boolean block = piece.form() == YamlPiece.Form.BLOCK;
    int from = block ? written.indexOf('\n') : piece.form() == YamlPiece.Form.PLAIN ? 0 : 1;
    int at = from;
    for (int i = 0; i <= offset; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        continue;
      }
      while (at < written.length() && Character.isWhitespace(written.charAt(at))) {
        at++;
      }
      if (at >= written.length() || written.charAt(at) != c) {
        return -1;
      }
      at++;
    }
    return at - 1;
  }

  /** Whether YAML reads a text without quotes as that text, here and within brackets. */
  private static boolean isPlain(String value) {
    return !value.isEmpty()
        && "-?:,[]{}#&*!|>'\"%@` ".indexOf(value.charAt(0)) < 0
        && !value.contains(": ")
        && !value.contains(" #")
        && !value.endsWith(":")
        && !value.endsWith(" ")
        && value.chars().noneMatch(c -> "[]{},\n".indexOf(c) >= 0)
        && !value.matches("(?i)null|true|false|~");
  }

  private static String quoted(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private static String escaped(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
