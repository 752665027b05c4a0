package vn.thidua.announcement;

import java.text.Normalizer;
import java.util.List;

/**
 * A message for Zalo or SMS.
 *
 * @param text on one line
 * @param characters how many it has, as a telephone counts them
 * @param whole whether all was said, and nothing left out for want of room
 */
public record ShortMessage(String text, int characters, boolean whole) {
  /** The least room in which anything can be said. */
  public static final int LEAST = 40;

  /** The most that one message takes anywhere. */
  public static final int MOST = 2000;

  private static final String MORE = "…";

  /**
   * As many of the sentences as there is room for, in their order; where there is none for the
   * first, its words up to the limit.
   *
   * @param lines a sentence a line, the weightiest first
   * @param limit in characters
   */
  static ShortMessage of(String lines, int limit) {
    List<String> sentences =
        Normalizer.normalize(lines, Normalizer.Form.NFC)
            .lines()
            .map(line -> line.strip().replaceAll("\\s+", " "))
            .filter(line -> !line.isEmpty())
            .toList();
    String text = "";
    for (String sentence : sentences) {
      String longer = text.isEmpty() ? sentence : text + " " + sentence;
      if (length(longer) > limit) {
        String kept = text.isEmpty() ? words(sentence, limit) : text;
        return new ShortMessage(kept, length(kept), false);
      }
      text = longer;
    }
    return new ShortMessage(text, length(text), true);
  }

  private static String words(String sentence, int limit) {
    String text = "";
    for (String word : sentence.split(" ", -1)) {
      String longer = text.isEmpty() ? word : text + " " + word;
      if (length(longer) + length(MORE) > limit) {
        break;
      }
      text = longer;
    }
    return text.replaceAll("[,;:(–-]+$", "").strip() + MORE;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
