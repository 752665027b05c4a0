package vn.thidua.plan;

import java.util.Map;

/**
 * How the commune's loudspeakers read.
 *
 * @param readingSpeed syllables a minute
 * @param spoken what is written, such as an abbreviation of the commune's own, to what is read
 */
public record Loudspeaker(int readingSpeed, Map<String, String> spoken) {
  public Loudspeaker {
    spoken = Map.copyOf(spoken);
  }
}
