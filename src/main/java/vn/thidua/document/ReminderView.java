package vn.thidua.document;

import java.util.List;

/**
 * Công văn đôn đốc: to the villages that owe reports or are far behind with indicators.
 *
 * @param addressees whom it is sent to
 * @param boards how they are asked, such as {@code Ban cán sự các thôn}
 * @param plan the plan's subject
 * @param until the day up to which figures are counted, printed
 * @param villages a row a village
 * @param details the indicators of each that are late
 * @param owed whether reports are missing or came late
 * @param missing whether reports are missing
 * @param dueDay the day of the month on which reports are due
 * @param next the month whose report says what was done about it, and the day on which it is due;
 *     empty once no report is to come
 * @param attached to what the appendix belongs
 */
public record ReminderView(
    Frame frame,
    String addressees,
    String boards,
    String issuer,
    String plan,
    String until,
    String villageLabel,
    List<Row> villages,
    List<Details> details,
    boolean owed,
    boolean missing,
    String dueDay,
    List<String> next,
    String attached)
    implements FramedView {

  /**
   * A village.
   *
   * @param missing the months whose reports are missing; a dash where none is
   */
  public record Row(
      String number, String name, String missing, String late, String slow, String behind) {}

  /** The indicators of a village that are late. */
  public record Details(String number, String name, List<ProgressRow> rows) {}
}
