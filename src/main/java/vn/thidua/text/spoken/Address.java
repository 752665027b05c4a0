package vn.thidua.text.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page or of mail, or the name of a file: its parts as words where they have
 * vowels, else by letters.
 */
record Address(String written) implements Token {
  private static final String NAME = "[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:https?://)?(?:[A-Za-z0-9._%+-]+@)?(?:"
              + NAME
              + "\\.)+(?:vn|com|org|net|info|gov|edu|io|csv|ya?ml|txt|md|docx?|xlsx?|pdf|html?|json)(?![\\p{L}\\p{N}])(?:[/?#][^\\s,;()<>\"]*[^\\s,;()<>\".])?/?");
  private static final Pattern PART = Pattern.compile("\\d+|[A-Za-z]+|[^A-Za-z0-9]");
  private static final Map<String, String> SIGNS =
      Map.of(
          ".",
          "chấm",
          "@",
          "a còng",
          "/",
          "gạch chéo",
          "-",
          "gạch ngang",
          "_",
          "gạch dưới",
          ":",
          "hai chấm",
          "?",
          "hỏi chấm",
          "=",
          "bằng",
          "%",
          "phần trăm",
          "#",
          "thăng");

  static Optional<Lexeme> at(Written text, int start) {
    return text.looking(FORM, start).map(m -> new Lexeme(start, m.end(), new Address(m.group())));
  }

  @Override
  public String spoken() {
    List<String> words = new ArrayList<>();
    Matcher part = PART.matcher(written.replaceFirst("^https?://", ""));
    while (part.find()) {
      words.add(part(part.group()));
    }
    words.removeIf(String::isEmpty);
    return String.join(" ", words);
  }

  private static String part(String part) {
    char first = part.charAt(0);
    if (first >= '0' && first <= '9') {
      return Numerals.oneByOne(part);
    }
    if (Character.isLetter(first)) {
      return Spelled.hasVowel(part) && part.length() > 1 ? part : Letters.spelled(part);
    }
    return SIGNS.getOrDefault(part, "");
  }

  @Override
  public Optional<Doubt.Reason> doubt() {
    return Optional.of(Doubt.Reason.ADDRESS);
  }
}
