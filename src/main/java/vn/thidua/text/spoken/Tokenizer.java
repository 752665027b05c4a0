package vn.thidua.text.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text into tokens, from left to right: at each place the first kind that fits is taken. */
final class Tokenizer {
  /** One kind of token. */
  private interface Kind {
    Optional<Lexeme> at(Written text, int start);
  }

  /** What begins with a digit or a sign before one; the more that one takes, the earlier. */
  private static final List<Kind> NUMBERS =
      List.of(
          Address::at,
          DocumentSymbol::at,
          Score::at,
          Telephone::at,
          Abbreviation::at,
          SectionNumber::at,
          Range::at,
          Fraction::at,
          Code::at,
          (text, start) -> Quantity.at(text, start, start));

  private static final List<Kind> WORDS =
      List.of(
          Address::at,
          Abbreviation::at,
          Range::at,
          Code::at,
          Spelled::at,
          Mark::longer,
          Plain::at,
          NumberForm::at,
          Per::at,
          Mark::at);

  private Tokenizer() {}

  static List<Lexeme> tokens(Written text) {
    List<Lexeme> tokens = new ArrayList<>();
    for (int at = 0; at < text.text().length(); at = tokens.get(tokens.size() - 1).end()) {
      tokens.add(at(text, at));
    }
    return tokens;
  }

  private static Lexeme at(Written text, int at) {
    boolean signed = "-−+".indexOf(text.charAt(at)) >= 0 && text.isDigitAt(at + 1);
    List<Kind> kinds = signed || text.isDigitAt(at) ? NUMBERS : WORDS;
    for (Kind kind : kinds) {
      Optional<Lexeme> found = kind.at(text, at);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return Mark.at(text, at).orElseThrow();
  }
}
