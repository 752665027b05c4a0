package vn.thidua.source;

import vn.thidua.finding.Place;

/**
 * Where the characters of a YAML text stand in its file: quotes, indentation and line breaks belong
 * to the file, not to the text, so both are walked side by side.
 */
final class ScalarPlaces {
  private ScalarPlaces() {}

  /**
   * The place of the character at an offset of a text; of the text itself where it is not found.
   */
  static Place at(Node.Scalar scalar, int offset) {
    String source = scalar.source();
    int at = start(scalar);
    String text = scalar.text();
    for (int i = 0; i <= offset && i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        continue;
      }
      while (at < source.length() && source.charAt(at) != c) {
        at++;
      }
      if (at == source.length()) {
        return scalar.place();
      }
      if (i < offset) {
        at++;
      }
    }
    return place(scalar.place().file(), source, at);
  }

  /** Where the text itself begins: a block's begins on the line after its mark. */
  private static int start(Node.Scalar scalar) {
    String source = scalar.source();
    int at = 0;
    for (int line = 1; line < scalar.place().line(); line++) {
      at = source.indexOf('\n', at) + 1;
    }
    int column = scalar.place().column() - 1;
    int end = source.indexOf('\n', at) < 0 ? source.length() : source.indexOf('\n', at);
    at = Math.min(end, at + column);
    boolean block = at < end && (source.charAt(at) == '>' || source.charAt(at) == '|');
    return block ? end : at;
  }

  private static Place place(String file, String source, int at) {
    int line = 1;
    int lineStart = 0;
    for (int end = source.indexOf('\n');
        end >= 0 && end < at;
        end = source.indexOf('\n', end + 1)) {
      line++;
      lineStart = end + 1;
    }
    return new Place(file, line, source.codePointCount(lineStart, at) + 1);
  }
}
