package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thidua.announcement.Agenda;
import vn.thidua.announcement.Broadcast;
import vn.thidua.calendar.Span;
import vn.thidua.plan.Contact;
import vn.thidua.plan.Council;
import vn.thidua.plan.Plan;
import vn.thidua.source.PlanFolder;

/** A plan and its agenda, as known on the day of the call. */
record PlanAgenda(Plan plan, Agenda agenda, List<Contact> contacts) {
  /** All of the plan's days; every slot of the loudspeakers, so that each has its event always. */
  static PlanAgenda whole(Invocation call) {
    return of(call, Optional.empty(), broadcast -> true);
  }

  /**
   * What somebody must act on up to a day; of broadcasts those that tell something that has its
   * day.
   */
  static PlanAgenda pressing(Invocation call, LocalDate until) {
    return of(call, Optional.of(until), Broadcast::pressing);
  }

  /**
   * Reads the reports too: what has come is not due, nor what is missing of a month that the
   * commune has closed. Mistakes in them are for {@code check}.
   */
  private static PlanAgenda of(
      Invocation call, Optional<LocalDate> until, Predicate<Broadcast> told) {
    Path folder = call.planFolder();
    Plan plan = MeasuredPlan.plan(call, folder);
    ReceivedReports received = ReceivedReports.of(call, folder, plan);
    PlanFolder source = new PlanFolder(folder, finding -> {});
    List<Broadcast> broadcasts =
        plan.loudspeaker().slots().isEmpty()
            ? List.of()
            : new PlannedBroadcasts(call, folder, plan)
                .schedule(received, last(plan, until))
                .broadcasts();
    return new PlanAgenda(
        plan,
        Agenda.of(plan, call.at(), received)
            .with(
                plan,
                source.council().map(Council::meetings).orElse(List.of()),
                broadcasts.stream().filter(told).toList(),
                call.at()),
        source.contacts(plan));
  }

  /** The day itself within the plan's time. */
  private static LocalDate last(Plan plan, Optional<LocalDate> until) {
    Span span = plan.span();
    return until.filter(span::contains).orElse(span.to());
  }
}
