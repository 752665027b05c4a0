package vn.thidua.announcement;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.Span;
import vn.thidua.document.Footnotes;
import vn.thidua.document.Frame;
import vn.thidua.document.Frames;
import vn.thidua.document.Origin;
import vn.thidua.plan.Plan;

/**
 * The schedule for the notice board.
 *
 * @param issuer in full
 */
public record BroadcastNotice(Frame frame, String issuer, String span, List<Row> rows) {
  public BroadcastNotice {
    rows = List.copyOf(rows);
  }

  /**
   * An item of a broadcast.
   *
   * @param day with its weekday; empty where the row above has the same broadcast
   * @param time likewise
   * @param length in minutes and seconds
   */
  public record Row(String number, String day, String time, String title, String length) {}

  /** The schedule of a span of days. */
  public static BroadcastNotice of(
      Plan plan, BroadcastSchedule schedule, Span days, Origin origin) {
    String span = "từ ngày " + Dates.numeric(days.from()) + " đến ngày " + Dates.numeric(days.to());
    List<Row> rows = new ArrayList<>();
    for (Broadcast broadcast : schedule.broadcasts()) {
      for (Broadcast.Entry entry : broadcast.entries()) {
        boolean first = entry.equals(broadcast.entries().get(0));
        rows.add(
            new Row(
                String.valueOf(rows.size() + 1),
                first ? BroadcastWords.day(broadcast.date()) : "",
                first ? BroadcastWords.time(broadcast.time()) : "",
                entry.title(),
                BroadcastWords.length(entry.seconds())));
      }
    }
    return new BroadcastNotice(
        new Frames(plan, origin, Footnotes.NONE)
            .draft("THÔNG BÁO", "TB", "Lịch phát thanh tuyên truyền phong trào thi đua " + span),
        plan.issuer().name(),
        span,
        rows);
  }
}
