package vn.thidua.document;

import java.util.List;
import java.util.Optional;

/**
 * A blank report form on paper: one village, one month.
 *
 * @param due when it is due, and to whom
 * @param latest the heading above what was reached before the month
 * @param value the heading above the figures that are written in
 * @param estimated whether some of what was reached before rests on an estimate
 * @param leader as what the village's head signs
 */
public record FormView(
    Frame frame,
    String due,
    String latest,
    String value,
    List<Group> groups,
    boolean estimated,
    String leader)
    implements FramedView {
  /** A movement. */
  public record Group(String name, List<Line> lines) {}

  /**
   * An indicator.
   *
   * @param asked which figure is to be written in
   * @param whole whether its whole is to be written in too
   */
  public record Line(
      String number,
      String name,
      String unit,
      String target,
      Optional<String> latest,
      boolean estimated,
      String asked,
      boolean whole) {}
}
