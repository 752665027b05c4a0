package vn.thidua.text;

import java.util.Locale;
import java.util.Map;

/**
 * Names of villages and indicators compared as a reader compares them. Only differences that change
 * no word are folded: the Unicode form, the place of the tone mark ({@code hoà}/{@code hòa}), case,
 * spaces, a leading zero ({@code Thôn 01}). A different letter or tone is a different name.
 */
public final class Names {
  /**
   * Where new-style spelling puts the tone on the second vowel of an open syllable, old style on
   * the first.
   */
  private static final Map<String, String> OLD_STYLE =
      Map.ofEntries(
          Map.entry("oà", "òa"),
          Map.entry("oá", "óa"),
          Map.entry("oả", "ỏa"),
          Map.entry("oã", "õa"),
          Map.entry("oạ", "ọa"),
          Map.entry("oè", "òe"),
          Map.entry("oé", "óe"),
          Map.entry("oẻ", "ỏe"),
          Map.entry("oẽ", "õe"),
          Map.entry("oẹ", "ọe"),
          Map.entry("uỳ", "ùy"),
          Map.entry("uý", "úy"),
          Map.entry("uỷ", "ủy"),
          Map.entry("uỹ", "ũy"),
          Map.entry("uỵ", "ụy"));

  private Names() {}

  /** The key under which two spellings of one name meet. */
  public static String fold(String name) {
    // A small letter may bring a mark of its own (İ): marks are put in order after it.
    String text = Unicode.composed(name.toLowerCase(Locale.ROOT));
    StringBuilder folded = new StringBuilder(text.length());
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
          folded.append(' ');
        }
      } else if (c != '0' || !startsNumber(text, i)) {
        String old =
            endsSyllable(text, i + 2) && !(c == 'u' && i > 0 && text.charAt(i - 1) == 'q')
                ? OLD_STYLE.get(text.substring(i, i + 2))
                : null;
        if (old != null) {
          folded.append(old);
          i++;
        } else {
          folded.append(c);
        }
      }
    }
    return folded.toString().strip();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean startsNumber(String text, int at) {
    boolean leads = at == 0 || ".,0123456789".indexOf(text.charAt(at - 1)) < 0;
    return leads && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean endsSyllable(String text, int end) {
    return end <= text.length() && (end == text.length() || !Character.isLetter(text.charAt(end)));
  }
}
