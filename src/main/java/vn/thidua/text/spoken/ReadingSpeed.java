package vn.thidua.text.spoken;

import java.time.Duration;

/**
 * How fast an announcer reads.
 *
 * @param syllables in a minute, pauses and all
 */
public record ReadingSpeed(int syllables) {
  /** The slow end of what is usual on loudspeakers, 180 to 220. */
  public static final int USUAL = 180;

  /** The slowest and the fastest that anyone can follow. */
  public static final int SLOWEST = 60;

  public static final int FASTEST = 400;

  public ReadingSpeed {
    if (syllables < SLOWEST || syllables > FASTEST) {
      throw new IllegalArgumentException(syllables + " syllables a minute");
    }
  }

  /** How long a number of syllables takes, in whole seconds, rounded up. */
  public Duration of(int count) {
    return Duration.ofSeconds((60L * count + syllables - 1) / syllables);
  }
}
