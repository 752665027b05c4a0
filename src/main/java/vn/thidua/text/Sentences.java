package vn.thidua.text;

/** Words as they stand at the beginning, inside and at the end of a sentence. */
public final class Sentences {
  private Sentences() {}

  /**
   * As it stands inside a sentence: the first letter small, except where the next is a capital too,
   * as in {@code BHYT}.
   */
  public static String lowered(String text) {
    int first = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
    boolean abbreviation =
        first < text.length()
            && (Character.isUpperCase(text.codePointAt(first))
                || Character.isDigit(text.codePointAt(first)));
    return abbreviation ? text : lower(text, first);
  }

  private static String lower(String text, int first) {
    return text.substring(0, first).toLowerCase(java.util.Locale.ROOT) + text.substring(first);
  }

  /** As it stands at the beginning of a sentence. */
  public static String raised(String text) {
    int first = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
    return text.substring(0, first).toUpperCase(java.util.Locale.ROOT) + text.substring(first);
  }

  /** Ended by a full stop, unless something ends it already. */
  public static String ended(String text) {
    return text.isEmpty() || ".!?…;:".indexOf(text.charAt(text.length() - 1)) >= 0
        ? text
        : text + ".";
  }
}
