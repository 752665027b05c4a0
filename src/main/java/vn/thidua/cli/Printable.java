package vn.thidua.cli;

/** Text from elsewhere as a terminal may be given it. */
final class Printable {
  private Printable() {}

  /**
   * Without what a terminal obeys instead of showing it: control characters, marks that turn the
   * direction of writing.
   */
  static String of(String text) {
    StringBuilder safe = null;
    for (int i = 0; i < text.length(); i++) {
      if (isObeyed(text.charAt(i))) {
        safe = safe == null ? new StringBuilder(text) : safe;
        safe.setCharAt(i, '\ufffd');
      }
    }
    return safe == null ? text : safe.toString();
  }

  private static boolean isObeyed(char c) {
    return (Character.isISOControl(c) && c != '\t')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
