package vn.thidua.text.spoken;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.thidua.text.Syllables;

/** What the lexicon has a reading for: {@code UBND}, {@code KT-XH}, {@code TP.}, {@code Zalo}. */
record Abbreviation(String reading) implements Token {
  private static final Pattern FORM =
      Pattern.compile("[\\p{L}\\p{N}]+(?: ?[-–/&] ?[\\p{L}\\p{N}]+|\\.[\\p{L}\\p{N}]+)*\\.?");
  private static final Pattern LAST_PART = Pattern.compile("(?: ?[-–/&] ?|\\.)[\\p{L}\\p{N}]+$");

  static Optional<Lexeme> at(Written text, int start) {
    Optional<MatchResult> form = text.looking(FORM, start);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    for (String written = form.get().group(); !written.isEmpty(); written = shorter(written)) {
      Optional<Lexeme> found = read(text, start, written);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Lexeme> read(Written text, int start, String written) {
    int end = start + written.length();
    boolean title = written.endsWith(".");
    // "TP. Hà Tĩnh", not the last word of a sentence.
    if (title && !Character.isLetterOrDigit(text.charAt(text.afterSpaces(end)))) {
      return Optional.empty();
    }
    if (Syllables.isOne(written) && text.isShouted(start, end)) {
      return Optional.empty();
    }
    return text.lexicon()
        .reading(written)
        .map(reading -> new Lexeme(start, end, new Abbreviation(reading)));
  }

  /** Without the point at its end, else without its last part. */
  private static String shorter(String written) {
    if (written.endsWith(".")) {
      return written.substring(0, written.length() - 1);
    }
    String rest = LAST_PART.matcher(written).replaceFirst("");
    return rest.equals(written) ? "" : rest;
  }

  @Override
  public String spoken() {
    return reading;
  }
}
