package vn.thidua.text.spoken;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text as an announcer does: numbers, dates, units, symbols and abbreviations in words.
 * Everything else stays as it is, and what is words already comes back unchanged.
 */
public final class Announcer {
  private final Lexicon lexicon;

  public Announcer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The text as it is read. */
  public Reading read(String text) {
    Written written = new Written(plain(text), lexicon);
    Script script = new Script();
    List<Reading.Change> changes = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    for (Lexeme lexeme : Tokenizer.tokens(written)) {
      Token token = lexeme.token();
      String before = written.text().substring(lexeme.start(), lexeme.end());
      if (token.spoken().equals(before)) {
        script.keep(before);
      } else {
        script.say(token.spoken());
        changes.add(new Reading.Change(lexeme.start(), before, token.spoken()));
      }
      token
          .doubt()
          .ifPresent(
              reason -> doubts.add(new Doubt(lexeme.start(), before, token.spoken(), reason)));
    }
    return new Reading(script.text(), changes, doubts);
  }

  /** Composed, its line breaks and digits of one kind. */
  private static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder plain = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
      plain.append(digit >= 0 ? (char) ('0' + digit) : isLineBreak(c) ? '\n' : c);
    }
    return plain.toString();
  }

  private static boolean isLineBreak(char c) {
    return c == '\r'
        || c == '\u000b'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }
}
