package vn.thidua.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The numbers of a standing that can be asked about. */
public enum Traced {
  ACTUAL,
  EXPECTED,
  ACHIEVEMENT,
  PACE_RATIO,
  FORECAST,
  NEEDED_PER_MONTH,
  GROWTH;

  /** The key in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word on the command line. */
  public String word() {
    return key().replace('_', '-');
  }

  /** The number that a word or a key names. */
  public static Optional<Traced> named(String word) {
    return Arrays.stream(values())
        .filter(one -> one.word().equals(word.replace('_', '-')))
        .findFirst();
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Traced::word).toList();
  }
}
