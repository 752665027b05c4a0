package vn.thidua.document;

import java.util.ArrayList;
import java.util.List;

/** Text in a picture: nobody but the viewer's program knows its font, so widths are estimates. */
final class PictureText {
  /** A sans serif is a little wider than the bold Times that is measured. */
  private static final double SANS = 1.13;

  private PictureText() {}

  static double width(String text, double size) {
    return LineWidth.ems(text) * size * SANS;
  }

  /**
   * A text in at most so many lines; what does not fit ends in an ellipsis.
   *
   * @param size of the font, in the units of {@code width}
   */
  static List<String> lines(String text, double size, double width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(cut(line, size, width));
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(cut(line, size, width));
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, cut(kept.get(most - 1) + " …", size, width));
    return kept;
  }

  /** The text, or its beginning and an ellipsis. */
  static String cut(String text, double size, double width) {
    if (width(text, size) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end) + "…", size) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** As {@link #cut}, keeping the end too: names of villages often differ in their last number. */
  static String shortened(String text, double size, double width) {
    if (width(text, size) <= width) {
      return text;
    }
    int start = text.length();
    while (start > 0
        && width(text.substring(text.offsetByCodePoints(start, -1)), size) <= width / 3) {
      start = text.offsetByCodePoints(start, -1);
    }
    String tail = text.substring(start);
    return cut(text.substring(0, start), size, width - width(tail, size)) + tail;
  }
}
