package vn.thidua.announcement;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.calendar.Span;
import vn.thidua.plan.MovementId;

/**
 * Something that waits to be read on the loudspeakers.
 *
 * @param id stable as long as the plan's ids are
 * @param title in Vietnamese, as a schedule shows it
 * @param window the days on which it is wanted
 * @param times on how many of them
 * @param movement the movement that it tells of, so that all get their share
 * @param news what is told of it on a day
 */
record BroadcastItem(
    String id,
    Urgency urgency,
    String title,
    Span window,
    int times,
    Optional<MovementId> movement,
    Function<LocalDate, News> news) {
  /** What goes before what, and why it is wanted on its days. */
  enum Urgency {
    REMINDER("nhắc trước hạn báo cáo", true),
    COMMENDATION("biểu dương trong ba ngày kể từ ngày ký", false),
    LAUNCH("phát động trong tuần đầu của đợt", true),
    ANNIVERSARY("tuyên truyền trong tuần trước ngày kỷ niệm", true),
    RESULTS("công bố trong tuần sau tổng kết", false),
    PROGRESS("tiến độ sau kỳ báo cáo", false),
    EXEMPLAR("gương điển hình trong ba mươi ngày sau khen thưởng", false),
    MOVEMENT("luân phiên các phong trào", false);

    private final String reason;
    private final boolean dated;

    Urgency(String reason, boolean dated) {
      this.reason = reason;
      this.dated = dated;
    }

    /** Whether it is told otherwise on another day: today, in three days. */
    boolean dated() {
      return dated;
    }

    String reason() {
      return reason;
    }

    /** Whether it has no day of its own, and only fills time that nothing else wanted. */
    boolean fills() {
      return this == MOVEMENT;
    }

    /** The word for it in data. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
