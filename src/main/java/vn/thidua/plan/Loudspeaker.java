package vn.thidua.plan;

import java.util.List;
import java.util.Map;

/**
 * How the commune's loudspeakers read.
 *
 * @param readingSpeed syllables a minute
 * @param spoken what is written, such as an abbreviation of the commune's own, to what is read
 * @param slots when they are on
 */
public record Loudspeaker(int readingSpeed, Map<String, String> spoken, List<BroadcastSlot> slots) {
  public Loudspeaker {
    spoken = Map.copyOf(spoken);
    slots = List.copyOf(slots);
  }
}
