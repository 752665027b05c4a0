package vn.thidua.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How wide a line of bold Times New Roman is. The rules below the head of a document are as long as
 * the text above them, or a third to half of it (Nghị định 30/2020/NĐ-CP, Phụ lục I), so somebody
 * must measure.
 */
final class LineWidth {
  /** Widths of the characters from space to tilde, in thousandths of the font's size. */
  private static final int[] BOLD = {
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500,
        500, 500, 500, 500, 500,
    500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500,
        778, 667, 944, 722, 778,
    611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556,
        444, 556, 444, 333, 500,
    556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444,
        394, 220, 394, 520
  };

  private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

  private static final Pattern PAIRED = Pattern.compile("\\p{L}+ \\p{L}+ - \\p{L}+ \\p{L}+");

  private LineWidth() {}

  /** In the font's size; a Vietnamese letter is as wide as the letter below its marks. */
  static double ems(String text) {
    return thousandths(text) / 1000.0;
  }

  /** In whole millimetres; a Vietnamese letter is as wide as the letter below its marks. */
  static int millimetres(String text, double points) {
    return (int) Math.round(thousandths(text) / 1000.0 * points * MILLIMETRES_PER_POINT);
  }

  private static int thousandths(String text) {
    String letters =
        Normalizer.normalize(text, Normalizer.Form.NFD).replace('Đ', 'D').replace('đ', 'd');
    int width = 0;
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i) == '\u00a0' ? ' ' : letters.charAt(i);
      boolean mark =
          Character.getType(c) == Character.NON_SPACING_MARK || MarkedFootnotes.isMark(c);
      width += mark ? 0 : c >= ' ' && c <= '~' ? BOLD[c - ' '] : 500;
    }
    return width;
  }

  /**
   * A text in as few lines as fit, of about the same width; a dash between words stays with both,
   * and names of two syllables that it joins stay whole ({@code thi đua - khen thưởng}).
   */
  static List<String> balanced(String text, double points, int millimetres) {
    int count = 1 + millimetres(text, points) / millimetres;
    int goal = millimetres(text, points) / count;
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : joined(text, points, millimetres).split(" ", -1)) {
      boolean full = line.length() > 0 && millimetres(line + " " + word, points) > millimetres;
      boolean enough =
          lines.size() < count - 1
              && line.length() > 0
              && millimetres(line.toString(), points) >= goal;
      if (full || enough) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String joined(String text, double points, int millimetres) {
    return PAIRED
        .matcher(text)
        .replaceAll(
            pair ->
                millimetres(pair.group(), points) <= millimetres
                    ? pair.group().replace(' ', '\u00a0')
                    : pair.group())
        .replace(" - ", "\u00a0-\u00a0");
  }
}
