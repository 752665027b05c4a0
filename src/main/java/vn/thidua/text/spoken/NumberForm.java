package vn.thidua.text.spoken;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number in one character: {@code ²}, {@code Ⅳ}, {@code ⅓}, {@code ①}. */
record NumberForm(String sign) implements Token {
  private static final Pattern PART = Pattern.compile("\\p{Nd}+|[IVXLCDM]+|\u2044");

  static Optional<Lexeme> at(Written text, int start) {
    int c = text.text().codePointAt(start);
    int type = Character.getType(c);
    boolean number =
        type == Character.OTHER_NUMBER
            || type == Character.LETTER_NUMBER
            || type == Character.DECIMAL_DIGIT_NUMBER;
    return number
        ? Optional.of(
            new Lexeme(
                start, start + Character.charCount(c), new NumberForm(Character.toString(c))))
        : Optional.empty();
  }

  @Override
  public String spoken() {
    List<String> words = new ArrayList<>();
    Matcher part = PART.matcher(Normalizer.normalize(sign, Normalizer.Form.NFKC));
    while (part.find()) {
      words.add(word(part.group()));
    }
    return String.join(" ", words);
  }

  private static String word(String part) {
    if (part.equals("\u2044")) {
      return "phần";
    }
    if (Character.isDigit(part.codePointAt(0))) {
      StringBuilder digits = new StringBuilder();
      part.codePoints().forEach(digit -> digits.append(Character.digit(digit, 10)));
      return Numerals.cardinal(digits.toString());
    }
    return RomanNumber.read(part).map(Numerals::cardinal).orElseGet(() -> Letters.spelled(part));
  }

  @Override
  public Optional<Doubt.Reason> doubt() {
    return Optional.of(Doubt.Reason.SIGN);
  }
}
