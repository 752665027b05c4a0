package vn.thidua.announcement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.thidua.announcement.BroadcastItem.Urgency;
import vn.thidua.calendar.Dates;
import vn.thidua.calendar.Span;
import vn.thidua.document.Footnotes;
import vn.thidua.document.Templates;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Movement;
import vn.thidua.plan.MovementId;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.text.Sentences;
import vn.thidua.text.spoken.ReadingSpeed;

/** All that a plan has to tell on the loudspeakers, as known on a day. */
public final class BroadcastPool {
  private static final int REMINDED_BEFORE = 3;
  private static final int LAUNCH_DAYS = 7;
  private static final int PRAISE_DAYS = 3;
  private static final int WEEK = 7;
  private static final int EXAMPLE_DAYS = 30;

  private final Plan plan;
  private final List<BroadcastItem> items = new ArrayList<>();

  private BroadcastPool(Plan plan) {
    this.plan = plan;
  }

  /**
   * The schedule from the plan's first day on, so that what is read on a day hangs on nothing but
   * the plan and the day known.
   *
   * @param until the last day that is asked for; no day hangs on a later one
   * @param masthead of the day known
   * @param received whether a village's report for a month has come
   * @param standing how the campaign stands
   * @param honours the commendations that were decided
   * @param results how a phase came out; asked only of those that were reviewed
   */
  public static BroadcastSchedule schedule(
      Plan plan,
      LocalDate at,
      LocalDate until,
      Templates templates,
      Masthead masthead,
      BiPredicate<Village, YearMonth> received,
      StandingNews standing,
      HonourNews honours,
      Function<Phase, News> results) {
    BroadcastPool pool = new BroadcastPool(plan);
    plan.phases().forEach(phase -> pool.phase(phase, at, results));
    plan.months().forEach(month -> pool.month(month, received, standing));
    pool.honours(honours);
    pool.movements(standing);
    return new BroadcastPlanner(
            plan.loudspeaker().slots(),
            new Announcements(templates, plan.loudspeaker()),
            masthead,
            new ReadingSpeed(plan.loudspeaker().readingSpeed()))
        .plan(pool.items, new Span(plan.span().from(), until));
  }

  private void phase(Phase phase, LocalDate at, Function<Phase, News> results) {
    LocalDate from = phase.span().from();
    String name = Sentences.lowered(phase.name());
    add(
        "launch-" + phase.id(),
        Urgency.LAUNCH,
        "Phát động " + name,
        new Span(from, from.plusDays(LAUNCH_DAYS - 1)),
        3,
        day -> new NewsDesk(plan, day, Footnotes.NONE).launch(phase));
    for (Celebration one : Celebration.of(plan)) {
      if (one.phase().equals(phase)) {
        add(
            "anniversary-" + phase.id() + "-" + one.anniversary().origin(),
            Urgency.ANNIVERSARY,
            one.title(),
            new Span(one.date().minusDays(WEEK), one.date()),
            2,
            day -> new NewsDesk(plan, day, Footnotes.NONE).anniversary(one));
      }
    }
    phase
        .review()
        .done()
        .filter(day -> !day.isAfter(at))
        .ifPresent(
            day -> {
              News news = results.apply(phase);
              add(
                  "results-" + phase.id(),
                  Urgency.RESULTS,
                  "Kết quả " + name,
                  new Span(day, day.plusDays(WEEK)),
                  2,
                  on -> news);
            });
  }

  private void month(
      YearMonth month, BiPredicate<Village, YearMonth> received, StandingNews standing) {
    LocalDate due = plan.reporting().due(month);
    News progress = standing.progress(Optional.empty());
    add(
        "reminder-" + month,
        Urgency.REMINDER,
        "Nhắc báo cáo tháng " + Dates.numeric(month),
        new Span(due.minusDays(REMINDED_BEFORE), due.minusDays(1)),
        2,
        day -> new NewsDesk(plan, day, Footnotes.NONE).reminder(month, received));
    add(
        "progress-" + month,
        Urgency.PROGRESS,
        "Tiến độ sau báo cáo tháng " + Dates.numeric(month),
        new Span(due.plusDays(1), due.plusDays(WEEK)),
        1,
        day -> progress);
  }

  private void honours(HonourNews honours) {
    for (String decision : honours.decisions()) {
      LocalDate day =
          honours.decided().stream()
              .filter(row -> row.decision().equals(decision))
              .findFirst()
              .orElseThrow()
              .decidedOn();
      add(
          "commendation-" + decision,
          Urgency.COMMENDATION,
          "Biểu dương theo Quyết định số " + decision,
          new Span(day, day.plusDays(PRAISE_DAYS)),
          2,
          on -> honours.commendation(decision));
    }
    for (Commendation row : honours.decided()) {
      items.add(
          new BroadcastItem(
              "exemplar-" + row.id(),
              Urgency.EXEMPLAR,
              "Gương điển hình: " + honours.exemplar(row).honoured().name(),
              new Span(row.decidedOn(), row.decidedOn().plusDays(EXAMPLE_DAYS)),
              1,
              row.movement().map(MovementId::new),
              on -> honours.exemplar(row)));
    }
  }

  /** Each movement that is measured once a month at most, in what time is left. */
  private void movements(StandingNews standing) {
    for (Movement movement : plan.movements()) {
      if (!movement.indicators().isEmpty()) {
        ProgressView news = standing.progress(Optional.of(movement));
        for (YearMonth month : plan.months()) {
          items.add(
              new BroadcastItem(
                  "movement-" + movement.id() + "-" + month,
                  Urgency.MOVEMENT,
                  "Tin phong trào: " + movement.name(),
                  plan.reporting().months().days(month),
                  1,
                  Optional.of(movement.id()),
                  on -> news));
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
    items.add(new BroadcastItem(id, urgency, title, window, times, Optional.empty(), news));
  }
}
