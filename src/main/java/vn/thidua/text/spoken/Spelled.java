package vn.thidua.text.spoken;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.text.Syllables;

/** Letters that make no word and that no list explains, read one by one. */
record Spelled(String letters) implements Token {
  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

  static Optional<Lexeme> at(Written text, int start) {
    String word = text.word(start);
    return isUnreadable(word)
        ? Optional.of(new Lexeme(start, start + word.length(), new Spelled(word)))
        : Optional.empty();
  }

  private static boolean isUnreadable(String word) {
    if (word.isEmpty() || !word.chars().allMatch(Spelled::isNamed) || Syllables.isOne(word)) {
      return word.length() == 1 && Letters.isConsonant(word.charAt(0));
    }
    long capitals = word.chars().filter(Character::isUpperCase).count();
    boolean likeName = capitals == 1 && Character.isUpperCase(word.charAt(0));
    return !hasVowel(word)
        || (capitals > 1 && !likeName && (capitals == word.length() ? word.length() < 6 : true));
  }

  static boolean hasVowel(String word) {
    String bare = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return VOWEL.matcher(bare).find();
  }

  /** Whether a letter, tones and marks apart, is one of those that have names. */
  private static boolean isNamed(int letter) {
    String bare = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    int first = Character.toLowerCase(bare.codePointAt(0));
    return (first >= 'a' && first <= 'z')
        || first == 'đ'
        || Character.getType(first) == Character.NON_SPACING_MARK;
  }

  @Override
  public String spoken() {
    return Letters.spelled(letters);
  }

  /** A single letter is read by its name anyway: {@code điểm b}. */
  @Override
  public Optional<Doubt.Reason> doubt() {
    return letters.length() == 1 ? Optional.empty() : Optional.of(Doubt.Reason.SPELLED);
  }
}
