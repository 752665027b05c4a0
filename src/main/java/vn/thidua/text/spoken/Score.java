package vn.thidua.text.spoken;

import java.util.Optional;
import java.util.regex.Pattern;

/** The goals of two sides, {@code tỷ số 2-1}. */
record Score(String one, String other) implements Token {
  private static final Pattern FORM =
      Pattern.compile("(\\d{1,3}) ?[-–:] ?(\\d{1,3})(?![\\p{N}\\p{L}%]|[.,/:]\\d)");

  static Optional<Lexeme> at(Written text, int start) {
    return text.follows(start, "tỷ số", "tỉ số", "thắng", "thua", "hòa", "hoà")
        ? text.looking(FORM, start)
            .map(m -> new Lexeme(start, m.end(), new Score(m.group(1), m.group(2))))
        : Optional.empty();
  }

  @Override
  public String spoken() {
    return Numerals.cardinal(one) + " " + Numerals.cardinal(other);
  }
}
