package vn.thidua.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in the columns of a terminal: how many a text takes, and how it is broken into lines.
 * Combining marks take none, the wide letters of East Asia two.
 */
public final class Columns {
  /**
   * Up to here, and in the block of letters with Vietnamese marks, a character takes one column.
   */
  private static final int FIRST_COMBINING = 0x300;

  private static final int VIETNAMESE = 0x1E00;
  private static final int AFTER_VIETNAMESE = 0x1F00;

  private Columns() {}

  /** How many columns a text without control characters takes. */
  public static int of(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      columns += of(text.codePointAt(i));
    }
    return columns;
  }

  private static int of(int c) {
    if (c < FIRST_COMBINING || (c >= VIETNAMESE && c < AFTER_VIETNAMESE)) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    // The tables of the library are read only for a text that needs them.
    return c < 0x1100 || (c >= 0x2000 && c < 0x2E80) ? 1 : EastAsia.columns(c);
  }

  /**
   * The text without what a terminal would obey instead of showing: control characters, and marks
   * that turn the direction of writing, each become a question mark in a box.
   */
  public static String shown(String text) {
    if (text.codePoints().noneMatch(Columns::obeyed)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> shown.appendCodePoint(obeyed(c) ? 0xFFFD : c));
    return shown.toString();
  }

  private static boolean obeyed(int c) {
    return Character.isISOControl(c)
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /**
   * A text in lines of at most so many columns, broken between words, each as far to the right as
   * the first; a word that is longer by itself is broken too.
   *
   * @param most at least 2, the width of the widest letter
   */
  public static List<String> lines(String text, int most) {
    String words = text.stripLeading();
    String indent = text.substring(0, Math.min(text.length() - words.length(), most - 2));
    return broken(words, most - indent.length()).stream().map(indent::concat).toList();
  }

  private static List<String> broken(String text, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (of(longer) <= most) {
        line = longer;
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line);
      }
      line = word;
      while (of(line) > most) {
        int end = end(line, most);
        lines.add(line.substring(0, end));
        line = line.substring(end);
      }
    }
    lines.add(line);
    return lines;
  }

  /**
   * The text, or where it takes more columns its beginning and its end with an ellipsis between:
   * names of villages often differ in their last number alone.
   *
   * @param most at least 3
   */
  public static String shortened(String text, int most) {
    if (of(text) <= most) {
      return text;
    }
    int start = text.length();
    while (start > 0 && of(text.substring(text.offsetByCodePoints(start, -1))) <= (most - 1) / 3) {
      start = text.offsetByCodePoints(start, -1);
    }
    String tail = text.substring(start);
    return text.substring(0, end(text, most - 1 - of(tail))) + "…" + tail;
  }

  /** The index up to which a text fits. */
  private static int end(String text, int most) {
    int columns = 0;
    int end = 0;
    while (end < text.length() && columns + of(text.codePointAt(end)) <= most) {
      columns += of(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return Math.max(end, Character.charCount(text.codePointAt(0)));
  }

  /** What only the Unicode tables know. */
  private static final class EastAsia {
    static int columns(int c) {
      int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
      return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
          ? 2
          : 1;
    }
  }
}
