package vn.thidua.text.spoken;

import java.util.Optional;
import vn.thidua.text.Syllables;

/** What is read as it is written: words, spaces and the marks at which an announcer pauses. */
record Plain(String written) implements Token {
  private static final String KEPT = " \n\t,.;:?!";

  static Optional<Lexeme> at(Written text, int start) {
    String word = text.word(start);
    if (!word.isEmpty()) {
      return Optional.of(new Lexeme(start, start + word.length(), new Plain(word)));
    }
    char c = text.charAt(start);
    return KEPT.indexOf(c) >= 0
        ? Optional.of(new Lexeme(start, start + 1, new Plain(String.valueOf(c))))
        : Optional.empty();
  }

  @Override
  public String spoken() {
    return written;
  }

  /** A foreign word: announcers read it each in their own way. */
  @Override
  public Optional<Doubt.Reason> doubt() {
    return Character.isLetter(written.charAt(0)) && !Syllables.isOne(written)
        ? Optional.of(Doubt.Reason.FOREIGN)
        : Optional.empty();
  }
}
