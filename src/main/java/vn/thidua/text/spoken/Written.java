package vn.thidua.text.spoken;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.text.Syllables;

/**
 * A text to be read aloud, asked what stands at a place and around it.
 *
 * @param text in NFC, digits of any script as ASCII
 * @param lexicon what its abbreviations mean
 */
record Written(String text, Lexicon lexicon) {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

  /** What a pattern finds that begins at a place. */
  Optional<MatchResult> looking(Pattern pattern, int at) {
    Matcher matcher =
        pattern
            .matcher(text)
            .useTransparentBounds(true)
            .useAnchoringBounds(false)
            .region(Math.min(at, text.length()), text.length());
    return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /** The character at a place; a line break beyond the ends. */
  char charAt(int at) {
    return at < 0 || at >= text.length() ? '\n' : text.charAt(at);
  }

  boolean isDigitAt(int at) {
    return charAt(at) >= '0' && charAt(at) <= '9';
  }

  boolean isLetterAt(int at) {
    return Character.isLetter(charAt(at));
  }

  /** Whether nothing but spaces and bullets stands before on the line. */
  boolean startsLine(int at) {
    int from = at;
    while (from > 0 && " \t-–•*+#>".indexOf(text.charAt(from - 1)) >= 0) {
      from--;
    }
    return charAt(from - 1) == '\n';
  }

  /**
   * Whether one of the phrases, in small letters, stands before a place, with nothing but spaces or
   * a colon between.
   */
  boolean follows(int at, String... phrases) {
    int end = at;
    while (end > 0 && " \u00a0:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == at) {
      return false;
    }
    for (String phrase : phrases) {
      int from = end - phrase.length();
      if (from >= 0
          && !isLetterAt(from - 1)
          && text.substring(from, end).toLowerCase(Locale.ROOT).equals(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** The word that stands behind a place and spaces, in small letters; empty where none does. */
  String wordAfter(int at) {
    return word(afterSpaces(at)).toLowerCase(Locale.ROOT);
  }

  int afterSpaces(int at) {
    int from = at;
    while (charAt(from) == ' ' || charAt(from) == '\u00a0') {
      from++;
    }
    return from;
  }

  /** The letters that begin at a place. */
  String word(int at) {
    return looking(WORD, at).map(MatchResult::group).orElse("");
  }

  /** Whether a word stands among words in capitals, as in the head of a document. */
  boolean isShouted(int start, int end) {
    String word = text.substring(start, end);
    if (!Syllables.isOne(word)) {
      return false;
    }
    return isCapitals(word(afterSpaces(end))) || isCapitals(wordBefore(start));
  }

  private String wordBefore(int start) {
    int end = start;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int from = end;
    while (from > 0 && isLetterAt(from - 1)) {
      from--;
    }
    return text.substring(from, end);
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && Syllables.isOne(word);
  }
}
