package vn.thidua.announcement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.announcement.BroadcastItem.Told;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.Span;
import vn.thidua.document.Footnotes;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.text.PrivateNumbers;
import vn.thidua.text.Sentences;

/** All that a plan has to tell on the loudspeakers, as known on a day. */
final class BroadcastPool {
  private static final int REMINDED_BEFORE = 3;
  private static final int LAUNCH_DAYS = 7;
  private static final int PRAISE_DAYS = 3;
  private static final int WEEK = 7;
  private static final int EXAMPLE_DAYS = 30;

  private final Plan plan;
  private final Newsroom newsroom;
  private final List<BroadcastItem> items = new ArrayList<>();

  private BroadcastPool(Plan plan, Newsroom newsroom) {
    this.plan = plan;
    this.newsroom = newsroom;
  }

  static List<BroadcastItem> of(Plan plan, LocalDate at, Newsroom newsroom) {
    BroadcastPool pool = new BroadcastPool(plan, newsroom);
    plan.phases().forEach(phase -> pool.phase(phase, at));
    plan.months().forEach(pool::month);
    pool.honours();
    pool.movements();
    return pool.items;
  }

  private void phase(Phase phase, LocalDate at) {
    LocalDate from = phase.span().from();
    String name = Sentences.lowered(phase.name());
    add(
        "launch-" + phase.id(),
        Urgency.LAUNCH,
        "Phát động " + name,
        new Span(from, from.plusDays(LAUNCH_DAYS - 1)),
        3,
        day -> new NewsDesk(plan, day, Footnotes.NONE).launch(phase));
    for (Celebration one : Celebration.of(phase)) {
      add(
          one.id(),
          Urgency.ANNIVERSARY,
          one.title(),
          new Span(one.date().minusDays(WEEK), one.date()),
          2,
          day -> new NewsDesk(plan, day, Footnotes.NONE).anniversary(one));
    }
    phase
        .review()
        .done()
        .filter(day -> !day.isAfter(at))
        .ifPresent(
            day ->
                add(
                    "results-" + phase.id(),
                    Urgency.RESULTS,
                    "Kết quả " + name,
                    new Span(day, day.plusDays(WEEK)),
                    2,
                    on -> newsroom.results(phase)));
  }

  private void month(YearMonth month) {
    LocalDate due = plan.reporting().due(month);
    add(
        "reminder-" + month,
        Urgency.REMINDER,
        "Nhắc báo cáo tháng " + Dates.numeric(month),
        new Span(due.minusDays(REMINDED_BEFORE), due.minusDays(1)),
        2,
        day -> new NewsDesk(plan, day, Footnotes.NONE).reminder(month, newsroom.received()));
    items.add(
        new BroadcastItem(
            "progress-" + month,
            Urgency.PROGRESS,
            "Tiến độ sau báo cáo tháng " + Dates.numeric(month),
            new Span(due.plusDays(1), due.plusDays(WEEK)),
            1,
            Optional.empty(),
            new Told("progress", day -> newsroom.progress(Optional.empty()))));
  }

  private void honours() {
    List<String> told = new ArrayList<>();
    for (Commendation row : newsroom.decided()) {
      LocalDate day = row.decidedOn();
      if (!told.contains(row.decision())) {
        told.add(row.decision());
        add(
            "commendation-" + row.decision(),
            Urgency.COMMENDATION,
            "Biểu dương theo Quyết định số " + row.decision(),
            new Span(day, day.plusDays(PRAISE_DAYS)),
            2,
            on -> newsroom.commendation(row.decision()));
      }
      add(
          "exemplar-" + row.id(),
          Urgency.EXEMPLAR,
          "Gương điển hình: " + PrivateNumbers.masked(row.person().name()),
          new Span(day, day.plusDays(EXAMPLE_DAYS)),
          1,
          on -> newsroom.exemplar(row));
    }
  }

  /** Each movement that is measured has its turn once a month at most. */
  private void movements() {
    for (Movement movement : plan.movements()) {
      if (!movement.indicators().isEmpty()) {
        String id = "movement-" + movement.id();
        Told told = new Told(id, day -> newsroom.progress(Optional.of(movement)));
        for (YearMonth month : plan.months()) {
          items.add(
              new BroadcastItem(
                  id + "-" + month,
                  Urgency.MOVEMENT,
                  "Tin phong trào: " + movement.name(),
                  plan.reporting().months().days(month),
                  1,
                  Optional.of(movement.id()),
                  told));
        }
      }
    }
  }

  private void add(
      String id,
      Urgency urgency,
      String title,
      Span window,
      int times,
      Function<LocalDate, News> news) {
    items.add(
        new BroadcastItem(id, urgency, title, window, times, Optional.empty(), new Told(id, news)));
  }
}
