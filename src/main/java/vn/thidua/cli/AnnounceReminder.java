package vn.thidua.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.thidua.announcement.NewsDesk;
import vn.thidua.calendar.Dates;
import vn.thidua.document.Footnotes;
import vn.thidua.plan.Plan;

/**
 * {@code announce reminder [MONTH]}: the reports of a month, else of the last that is overdue or
 * the next that falls due.
 */
final class AnnounceReminder implements AnnounceKind {
  @Override
  public String name() {
    return "reminder";
  }

  @Override
  public String alias() {
    return "nhac";
  }

  @Override
  public AnnouncedNews of(Invocation call, Optional<String> subject) {
    Path folder = call.planFolder();
    Plan plan = MeasuredPlan.plan(call, folder);
    ReceivedReports received = ReceivedReports.of(call, folder, plan);
    NewsDesk desk = new NewsDesk(plan, call.at(), Footnotes.NONE);
    YearMonth month =
        subject
            .map(text -> month(call, plan, text))
            .or(() -> desk.toRemind(received))
            .orElseThrow(() -> Failure.usage(call.messages().get("error.nothing-to-remind")));
    return AnnouncedNews.of(
        plan,
        notes -> new NewsDesk(plan, call.at(), notes).reminder(month, received),
        month.toString(),
        plan.illustrative(),
        List.of(plan),
        Exit.FINE);
  }

  private static YearMonth month(Invocation call, Plan plan, String text) {
    YearMonth month =
        Dates.parseMonth(text)
            .orElseThrow(() -> Failure.usage(call.messages().get("error.announce-month", text)));
    if (!plan.months().contains(month)) {
      throw Failure.usage(call.messages().get("error.month-outside", month));
    }
    return month;
  }
}
