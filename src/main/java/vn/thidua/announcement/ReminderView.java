package vn.thidua.announcement;

import java.util.List;

/**
 * A reminder that a month's reports are due, or overdue.
 *
 * @param month such as {@code 5/2023}
 * @param due the day on which they are due, in words
 * @param numericDue the same in figures
 * @param overdue whether that day is past
 * @param days how many days are left, or have gone since
 * @param expected how many villages report
 * @param received how many have
 * @param missing who has not, without the word for the unit
 */
public record ReminderView(
    String month,
    String due,
    String numericDue,
    boolean overdue,
    String days,
    String expected,
    String received,
    List<String> missing)
    implements News {
  public ReminderView {
    missing = List.copyOf(missing);
  }

  @Override
  public String kind() {
    return "reminder";
  }

  @Override
  public String subject() {
    return (overdue ? "Về việc đôn đốc" : "Về việc nhắc")
        + " báo cáo kết quả thi đua tháng "
        + month;
  }
}
