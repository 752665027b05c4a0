package vn.thidua.sheet;

/** Texts as the XML of a workbook takes them. */
final class XmlText {
  private static final int LONGEST = 32_767;
  private static final int LONGEST_NAME = 31;

  private XmlText() {}

  /** With the characters that XML or a workbook means otherwise escaped. */
  static String escaped(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    int end = Math.min(text.length(), LONGEST);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        case '_' -> xml.append(isEscape(text, i) ? "_x005F_" : "_");
        case '\n', '\t' -> xml.append(c);
        default -> {
          if (c < ' ' || c >= '\ufffe' || isAlone(text, i)) {
            xml.append(String.format("_x%04X_", (int) c));
          } else {
            xml.append(c);
          }
        }
      }
    }
    return xml.toString();
  }

  /** A name that a sheet can have. */
  static String sheetName(String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      plain.append("[]:*?/\\".indexOf(c) >= 0 || c < ' ' ? '-' : c);
    }
    String text = plain.toString().strip();
    text = text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME).strip() : text;
    text = text.startsWith("'") || text.endsWith("'") ? text.replace('\'', '-') : text;
    return text.isEmpty() ? "Sheet" : text;
  }

  private static boolean isEscape(String text, int at) {
    if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
      return false;
    }
    return text.substring(at + 2, at + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  /** Half of a character that takes two. */
  private static boolean isAlone(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
