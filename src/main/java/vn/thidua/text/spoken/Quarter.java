package vn.thidua.text.spoken;

import java.util.Optional;
import java.util.regex.Pattern;

/** A quarter behind {@code quý}, with or without its year: {@code quý IV/2023}. */
record Quarter(String number, Optional<String> year) implements Bound {
  private static final Pattern FORM =
      Pattern.compile(
          "(IV|I{1,3}|[1-4])(?: ?[/-] ?((?:19|20)\\d{2}))?(?![\\p{N}\\p{L}%/]|[.,:]\\d)");

  static Optional<Lexeme> at(Written text, int start, int context) {
    return text.looking(FORM, start)
        .filter(m -> text.follows(context, "quý"))
        .map(
            m ->
                new Lexeme(
                    start,
                    m.end(),
                    new Quarter(
                        RomanNumber.read(m.group(1)).orElse(m.group(1)),
                        Optional.ofNullable(m.group(2)))));
  }

  @Override
  public String spoken() {
    return Numerals.cardinal(number)
        + year.map(digits -> " năm " + Numerals.cardinal(digits)).orElse("");
  }
}
