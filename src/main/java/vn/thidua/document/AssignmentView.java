package vn.thidua.document;

import java.util.List;

/**
 * Quyết định giao chỉ tiêu, with the targets of all villages as its appendix.
 *
 * @param authority who decides, in capitals
 * @param boards who is to carry it out, such as {@code Ban cán sự các thôn}
 * @param council who follows it up; empty where the plan has no council
 * @param year the years of the plan
 * @param villages how many there are
 * @param tables the targets, so many villages side by side as a page holds
 * @param attached to what the appendix belongs
 */
public record AssignmentView(
    Frame frame,
    String authority,
    List<String> bases,
    String issuer,
    String boards,
    String council,
    String villageLabel,
    String year,
    String villages,
    String dueDay,
    List<Matrix> tables,
    String attached)
    implements FramedView {

  /**
   * Some of the villages with all their targets.
   *
   * @param nameWidth the column of indicators, in percent of the page; the others follow
   */
  public record Matrix(
      List<String> villages, String nameWidth, String villageWidth, List<Group> groups) {}

  /** The indicators of a movement. */
  public record Group(String number, String name, List<Line> lines) {}

  /**
   * An indicator.
   *
   * @param whole the commune's target
   * @param targets the villages', in the order of the columns; a dash where none was handed
   */
  public record Line(String number, String name, String unit, String whole, List<String> targets) {}
}
