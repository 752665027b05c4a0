package vn.thidua.document;

import java.util.List;
import java.util.Optional;

/**
 * Progress and the league as a picture. All places are finished, in units of the picture, from its
 * upper left corner; a template only says how things look.
 *
 * @param title such as {@code Tiến độ thi đua năm 2023 – UBND xã Kim Hoa}
 * @param scope what of the plan is shown; absent where it is all
 * @param notes what a reader must know below the title, in lines
 * @param illustrative a note which figures are examples, in lines
 */
public record ProgressPicture(
    String title,
    Optional<String> scope,
    List<Text> notes,
    double width,
    double height,
    Bars bars,
    Optional<Panels> league,
    List<Text> illustrative,
    Origin origin) {

  /** A line of text and the height of its base line. */
  public record Text(String text, double y) {}

  /**
   * The indicators, each with a bar of the part of its target that is reached.
   *
   * @param countsTop the upper edge of the signs before the counts
   * @param countsText the base line of the counts
   * @param heading the base line of the columns' headings
   * @param top where the lines of the scale begin
   * @param bottom where they end
   */
  public record Bars(
      String until,
      double countsTop,
      double countsText,
      double heading,
      double top,
      double bottom,
      List<Mark> scale,
      List<Count> counts,
      List<Group> groups) {}

  /** A line across a scale with its label. */
  public record Mark(String label, double at) {}

  /** A line of a panel with its label and the label's base line. */
  public record Level(String label, double at, double text) {}

  /**
   * How many indicators have a judgement.
   *
   * @param status the word for it, such as {@code on-track}
   */
  public record Count(String status, String words, double x, double textX) {}

  /** A movement. */
  public record Group(String name, double y, List<Bar> bars) {}

  /**
   * An indicator.
   *
   * @param lines its name, in lines
   * @param sentence all that is drawn of it, in words
   * @param y the middle of the bar
   * @param top the bar's upper edge
   * @param text the base line of the figures beside it
   * @param markTop the upper end of the mark of the pace
   * @param length of the bar
   * @param over whether the bar would be longer than there is room
   * @param pace where it should end by now
   * @param gap from the bar to the pace, where it is late
   * @param figures what is reached, of what
   */
  public record Bar(
      String name,
      List<Text> lines,
      String sentence,
      double y,
      double top,
      double text,
      double markTop,
      double markBottom,
      double length,
      boolean over,
      Optional<Double> pace,
      Optional<Gap> gap,
      String figures,
      String ratio,
      String judgement,
      String status,
      ProgressRow row) {}

  /** A stretch of the scale. */
  public record Gap(double from, double to) {}

  /**
   * The villages' points over the months, a panel each, in the order of their ranks.
   *
   * @param caption what is drawn, in lines
   * @param months their labels
   */
  public record Panels(
      double heading, String label, List<Text> caption, List<String> months, List<Panel> panels) {}

  /**
   * A village.
   *
   * @param village its name, cut to its room
   * @param now its points on the day measured
   * @param title the base line of its name
   * @param right the panel's right edge
   * @param line the places of its points, as a path needs them; a month without is left out
   * @param band the outline of the lowest to the highest points of all villages
   * @param middle the median of all villages
   * @param points what it had at each month's end, printed; a dash where it was not ranked
   */
  public record Panel(
      String rank,
      String name,
      String village,
      String now,
      String sentence,
      double x,
      double y,
      double width,
      double title,
      double right,
      List<Level> scale,
      List<Mark> axis,
      double axisText,
      double bottom,
      String band,
      String middle,
      String line,
      double endX,
      double endY,
      List<String> points) {}
}
