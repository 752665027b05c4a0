package vn.thidua.text.spoken;

import java.util.Optional;
import java.util.regex.Pattern;

/** A place in an order, behind {@code thứ}. */
record OrdinalNumber(String digits) implements Bound {
  private static final Pattern FORM = Pattern.compile("\\d+(?![\\p{N}\\p{L}%]|[.,/:]\\d)");

  static Optional<Lexeme> at(Written text, int start, int context) {
    return text.looking(FORM, start)
        .filter(m -> text.follows(context, "thứ"))
        .map(m -> new Lexeme(start, m.end(), new OrdinalNumber(m.group())));
  }

  @Override
  public String spoken() {
    return Numerals.ordinal(digits);
  }
}
