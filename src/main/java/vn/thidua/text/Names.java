package vn.thidua.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

  private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

  /** In the order of dictionaries: huyền, hỏi, ngã, sắc, nặng. */
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  private static final Remembered<String> FOLDED = new Remembered<>(Names::folded);

  private Names() {}

  /**
   * The key under which two spellings of one name meet. The names of a plan come again and again,
   * so those last seen are remembered.
   */
  public static String fold(String name) {
    return FOLDED.of(name);
  }

  private static String folded(String name) {
    // A small letter may bring a mark of its own (İ): marks are put in order after it.
    String text = Unicode.composed(name.toLowerCase(Locale.ROOT));
    StringBuilder folded = new StringBuilder(text.length());
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = plain(text.charAt(i));
      if (isSpace(c)) {
        if (folded.length() > 0 && " -".indexOf(folded.charAt(folded.length() - 1)) < 0) {
          folded.append(' ');
        }
      } else if (c == '-') {
        trimSpace(folded);
        folded.append(c);
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
    trimSpace(folded);
    while (folded.length() > 0 && ".:;,".indexOf(folded.charAt(folded.length() - 1)) >= 0) {
      folded.setLength(folded.length() - 1);
      trimSpace(folded);
    }
    return folded.toString();
  }

  private static void trimSpace(StringBuilder text) {
    while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }

  /** Dashes and quotes as a typewriter has them. */
  private static char plain(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      case '\u2018', '\u2019' -> '\'';
      default -> c;
    };
  }

  /**
   * Names as a Vietnamese list has them: letters in the order of the alphabet (a, ă, â, b, …, d,
   * đ), tones last, numbers by their value. Names that fold to one are equal only if they are the
   * same. It remembers the names that it has compared: one order serves one list.
   */
  public static Comparator<String> order() {
    Map<String, String> letters = new ConcurrentHashMap<>();
    Map<String, String> tones = new ConcurrentHashMap<>();
    return Comparator.comparing(
            (String name) -> letters.computeIfAbsent(name, one -> sortKey(one, false)))
        .thenComparing(name -> tones.computeIfAbsent(name, one -> sortKey(one, true)))
        .thenComparing(Comparator.naturalOrder());
  }

  private static String sortKey(String name, boolean tones) {
    String folded = fold(name);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isDigit(c)) {
        int end = i;
        while (end < folded.length() && Character.isDigit(folded.charAt(end))) {
          end++;
        }
        // As many digits as the number has, then the number: 2 before 10.
        key.append((char) ('0' + Math.min(40, end - i))).append(folded, i, end);
        i = end - 1;
      } else {
        append(key, c, tones);
      }
    }
    return key.toString();
  }

  private static void append(StringBuilder key, char c, boolean tones) {
    if (c < 0x80) {
      int plain = ALPHABET.indexOf(c);
      key.append(plain < 0 ? c : (char) ('a' + plain)).append(tones ? "0" : "");
      return;
    }
    StringBuilder letter = new StringBuilder();
    int tone = 0;
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      int at = TONES.indexOf(parts.charAt(i));
      if (at >= 0) {
        tone = at + 1;
      } else {
        letter.append(parts.charAt(i));
      }
    }
    int place = ALPHABET.indexOf(Normalizer.normalize(letter, Normalizer.Form.NFC));
    key.append(place < 0 ? c : (char) ('a' + place));
    if (tones) {
      key.append((char) ('0' + tone));
    }
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
