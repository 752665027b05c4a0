package vn.thidua.text.spoken;

import java.util.List;

/**
 * A text as it is read aloud.
 *
 * @param text words and the marks at which one pauses, line by line as the text has them
 * @param changes what is read otherwise than it is written, in the order of the text
 * @param doubts what an announcer may stumble over, in the order of the text
 */
public record Reading(String text, List<Change> changes, List<Doubt> doubts) {
  public Reading {
    changes = List.copyOf(changes);
    doubts = List.copyOf(doubts);
  }

  /**
   * One replacement.
   *
   * @param offset where it stands in the text as it was given, in NFC
   * @param spoken the words; empty where nothing is read
   */
  public record Change(int offset, String written, String spoken) {}

  /** The syllables that are read: in Vietnamese each stands by itself. */
  public int syllables() {
    int syllables = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      syllables += letter && !within ? 1 : 0;
      within = letter || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK;
    }
    return syllables;
  }
}
