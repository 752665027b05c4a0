package vn.thidua.announcement;

import java.util.List;
import vn.thidua.document.ProgressRow;

/**
 * What a village that owes reports or lags far behind is told.
 *
 * @param village with the word for the unit
 * @param missing the months whose reports are missing, such as {@code 4/2023}
 * @param dueDay the day of the month on which reports are due
 * @param until the day up to which the figures go, in figures
 * @param behind the indicators that lag far behind, the last first
 */
public record VillageReminderView(
    String village, List<String> missing, String dueDay, String until, List<ProgressRow> behind)
    implements News {
  public VillageReminderView {
    missing = List.copyOf(missing);
    behind = List.copyOf(behind);
  }

  @Override
  public String kind() {
    return "village";
  }

  @Override
  public String subject() {
    return "Đôn đốc " + village + " thực hiện nhiệm vụ thi đua";
  }
}
