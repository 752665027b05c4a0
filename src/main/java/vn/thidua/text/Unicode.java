package vn.thidua.text;

import java.text.Normalizer;

/** Text brought to the one form in which it can be compared: NFC, no-break spaces as spaces. */
public final class Unicode {
  private Unicode() {}

  /** Composed, with plain spaces, without spaces at either end. */
  public static String clean(String text) {
    boolean decomposed = false;
    boolean noBreak = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      decomposed |= c >= '\u0300' && c <= '\u036f';
      noBreak |= c == '\u00a0' || c == '\u202f' || c == '\u2007';
    }
    String composed = decomposed ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    return (noBreak ? composed.replaceAll("[\u00a0\u202f\u2007]", " ") : composed).strip();
  }
}
