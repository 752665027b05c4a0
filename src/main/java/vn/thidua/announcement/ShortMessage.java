package vn.thidua.announcement;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

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
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:(–-]+$");

  /** Words and numbers of which one waits for what follows: {@code có 3}, {@code trong tháng}. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?: (?:\\(?[\\d.,]+|các|những|của|và|về|với|cho|trong|có|là|đến|từ|thứ|số|ngày|tháng|năm|hộ))+$");

  /**
   * As many of the sentences as there is room for, in their order; where there is none for the
   * first, a part of it that can stand.
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
        String kept = text.isEmpty() ? cut(sentence, limit) : text;
        return new ShortMessage(kept, length(kept), false);
      }
      text = longer;
    }
    return new ShortMessage(text, length(text), true);
  }

  /** Up to the end of a clause if that says enough, else of a word that leaves nothing open. */
  private static String cut(String sentence, int limit) {
    String text = "";
    String clause = "";
    for (String word : sentence.split(" ", -1)) {
      String longer = text.isEmpty() ? word : text + " " + word;
      if (word.startsWith("(") && length(text) + length(MORE) <= limit) {
        clause = text;
      }
      if (length(longer) + length(MORE) > limit) {
        break;
      }
      text = longer;
      clause = CLAUSE_END.matcher(word).find() ? text : clause;
    }
    String kept = 2 * length(clause) >= limit ? clause : OPEN.matcher(text).replaceFirst("");
    return CLAUSE_END.matcher(kept).replaceFirst("").strip() + MORE;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
