package vn.thidua.text.spoken;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The number of a part below parts: {@code 4.1}, {@code II.3}. */
record SectionNumber(String digits) implements Token {
  private static final Pattern FORM =
      Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})+(?![\\p{N}%]|[,/:]\\d|\\.\\d)");

  static Optional<Lexeme> at(Written text, int start) {
    return text.looking(FORM, start)
        .filter(m -> Units.at(text, m.end()).isEmpty())
        .map(m -> new Lexeme(start, m.end(), new SectionNumber(m.group())));
  }

  @Override
  public String spoken() {
    return Arrays.stream(digits.split("\\.", -1))
        .map(Numerals::cardinal)
        .collect(Collectors.joining(" chấm "));
  }
}
