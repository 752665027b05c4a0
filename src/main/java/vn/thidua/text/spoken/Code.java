package vn.thidua.text.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.text.Syllables;

/** Letters and digits in one: {@code A4}, {@code 5A}, {@code B52}, {@code COVID-19}. */
record Code(List<String> parts) implements Token {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:\\d+\\p{L}|\\p{L}+-?\\d)(?:[\\p{L}\\d]|-(?=[\\p{L}]*\\d))*(?![\\p{L}\\p{N}])");
  private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");

  static Optional<Lexeme> at(Written text, int start) {
    return text.looking(FORM, start).map(m -> new Lexeme(start, m.end(), new Code(parts(text, m))));
  }

  private static List<String> parts(Written text, MatchResult form) {
    List<String> parts = new ArrayList<>();
    Matcher part = PART.matcher(form.group());
    while (part.find()) {
      parts.add(part(text, part.group()));
    }
    return List.copyOf(parts);
  }

  private static String part(Written text, String part) {
    if (Character.isDigit(part.charAt(0))) {
      return part.length() > 9 || part.startsWith("0")
          ? Numerals.oneByOne(part)
          : Numerals.cardinal(part);
    }
    return text.lexicon()
        .reading(part)
        .orElseGet(() -> part.length() > 1 && Syllables.isOne(part) ? part : Letters.spelled(part));
  }

  @Override
  public String spoken() {
    return String.join(" ", parts);
  }
}
