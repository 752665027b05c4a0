package vn.thidua.document;

import java.util.List;

/**
 * A chart of bars that lie across, each made of parts one behind another. A format draws it from
 * these figures.
 *
 * @param words what it shows, for who can't see it
 * @param rows what a bar stands for, such as {@code Thôn}
 */
public record Chart(String title, String words, String rows, List<Series> series, List<Bar> bars) {
  public Chart {
    series = List.copyOf(series);
    bars = List.copyOf(bars);
  }

  /**
   * The parts of that meaning in all bars.
   *
   * @param fill how they are told apart: the word of a status
   */
  public record Series(String name, String fill) {}

  /** A bar with a part for each series. */
  public record Bar(String name, List<Part> parts) {
    public Bar {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of a bar.
   *
   * @param text what it is worth, printed
   * @param share its length as a part of the longest that there is room for, 0 to 1, as a decimal
   */
  public record Part(String text, String share) {}
}
