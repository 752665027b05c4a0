package vn.thidua.text;

import java.text.Normalizer;

/** Text brought to the one form in which it can be compared: NFC, no-break spaces as spaces. */
public final class Unicode {
  private static final char LAST_ASCII = '\u007f';

  private Unicode() {}

  /** Composed, with plain spaces, without spaces at either end. */
  public static String clean(String text) {
    return (isAscii(text) ? text : plainSpaces(composed(text))).strip();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_ASCII) {
        return false;
      }
    }
    return true;
  }

  /** With plain spaces in the place of no-break spaces. */
  public static String plainSpaces(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isNoBreakSpace(text.charAt(i))) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2007', ' ');
      }
    }
    return text;
  }

  /** Whether a character is a space at which no line may break. */
  public static boolean isNoBreakSpace(char c) {
    return c == '\u00a0' || c == '\u202f' || c == '\u2007';
  }

  /** Without tones and other marks, {@code đ} as {@code d}: for hints, never to take as equal. */
  public static String bare(String text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        bare.append(c == 'đ' ? 'd' : c == 'Đ' ? 'D' : c);
      }
    }
    return bare.toString();
  }

  /**
   * In NFC. Text of Vietnamese letters and common signs is so already, and the JDK's tables are not
   * loaded for it.
   */
  static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isComposed(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** Whether NFC leaves a character as it is whatever stands before it. */
  static boolean isComposed(char c) {
    return c < '\u0300'
        || (c >= '\u1ea0' && c <= '\u1ef9')
        || (c >= '\u2002' && c <= '\u2125')
        || (c >= '\u2190' && c <= '\u2328');
  }
}
