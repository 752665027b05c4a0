package vn.thidua.finding;

import java.util.function.IntFunction;

/**
 * A paragraph of running text that knows where each of its characters was written.
 *
 * @param text composed (NFC), spaces and line breaks as single spaces
 * @param places the place of the character at an offset of {@code text}; worked out when asked for
 */
public record Passage(String text, IntFunction<Place> places) {
  /** Where the character at an offset was written. */
  public Place at(int offset) {
    return places.apply(offset);
  }
}
