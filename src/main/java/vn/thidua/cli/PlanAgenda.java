package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.thidua.announcement.Agenda;
import vn.thidua.announcement.Broadcast;
import vn.thidua.announcement.Broadcasts;
import vn.thidua.calendar.Span;
import vn.thidua.plan.Contact;
import vn.thidua.plan.Council;
import vn.thidua.plan.Plan;
import vn.thidua.source.PlanFolder;

/** A plan and its agenda, as known on the day of the call. */
record PlanAgenda(Plan plan, Agenda agenda, List<Contact> contacts) {
  /** All of the plan's days; every slot of the loudspeakers, so that each has its event always. */
  static PlanAgenda whole(Invocation call) {
    return of(call, broadcasts -> broadcasts.whole().broadcasts());
  }

  /** All of the plan's days; of broadcasts those that tell something that has its day. */
  static PlanAgenda told(Invocation call) {
    return of(
        call,
        broadcasts ->
            broadcasts.whole().broadcasts().stream().filter(Broadcast::pressing).toList());
  }

  /**
   * What somebody must act on up to a day; of broadcasts those that tell something that has its
   * day.
   */
  static PlanAgenda pressing(Invocation call, LocalDate until) {
    Span days = new Span(call.at(), until);
    return of(call, broadcasts -> broadcasts.pressing(days));
  }

  /**
   * Reads the reports too: what has come is not due, nor what is missing of a month that the
   * commune has closed. Mistakes in them are for {@code check}.
   */
  private static PlanAgenda of(Invocation call, Function<Broadcasts, List<Broadcast>> told) {
    Path folder = call.planFolder();
    Plan plan = MeasuredPlan.plan(call, folder);
    ReceivedReports received = ReceivedReports.of(call, folder, plan);
    PlanFolder source = new PlanFolder(folder, finding -> {});
    List<Broadcast> broadcasts =
        plan.loudspeaker().slots().isEmpty()
            ? List.of()
            : told.apply(new PlannedBroadcasts(call, folder, plan, received).broadcasts());
    return new PlanAgenda(
        plan,
        Agenda.of(plan, call.at(), received)
            .with(
                plan,
                source.council().map(Council::meetings).orElse(List.of()),
                broadcasts,
                call.at()),
        source.contacts(plan));
  }
}
