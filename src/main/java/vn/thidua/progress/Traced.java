package vn.thidua.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The numbers of a standing that can be asked about. */
public enum Traced {
  ACTUAL,
  TARGET,
  EXPECTED,
  ACHIEVEMENT,
  PACE_RATIO,
  MISSING,
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

  /** Whether reported figures have a part in it. */
  public boolean restsOnReports() {
    return this != TARGET && this != EXPECTED;
  }

  /** Whether a standing in a phase has it too. */
  public boolean ofPhases() {
    return switch (this) {
      case ACTUAL, TARGET, EXPECTED, ACHIEVEMENT, PACE_RATIO, MISSING -> true;
      case FORECAST, NEEDED_PER_MONTH, GROWTH -> false;
    };
  }

  /** All words. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Traced::word).toList();
  }

  /** The words of what a standing in a phase has. */
  public static List<String> wordsOfPhases() {
    return Arrays.stream(values()).filter(Traced::ofPhases).map(Traced::word).toList();
  }
}
