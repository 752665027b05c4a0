package vn.thidua.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.announcement.Agenda;
import vn.thidua.plan.Contact;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;
import vn.thidua.progress.Ledger;
import vn.thidua.source.PlanFolder;

/** A plan and its agenda, as known on the day of the call. */
record PlanAgenda(Plan plan, Agenda agenda, List<Contact> contacts) {
  /**
   * Reads the reports too: what has come is not due, nor what is missing of a month that the
   * commune has closed. Mistakes in them are for {@code check}.
   */
  static PlanAgenda of(Invocation call) {
    Path folder = call.planFolder();
    Plan plan = MeasuredPlan.plan(call, folder);
    Ledger ledger = new Ledger(plan, AsOf.day(call.at()));
    PlanFolder source = new PlanFolder(folder, finding -> {});
    source.reports(plan, ledger, row -> {});
    Set<YearMonth> closed =
        source.closings(plan).stream()
            .filter(closing -> !closing.closedOn().isAfter(call.at()))
            .flatMap(closing -> closing.period().stream())
            .collect(Collectors.toSet());
    return new PlanAgenda(
        plan,
        Agenda.of(
            plan,
            call.at(),
            (village, month) ->
                closed.contains(month) || ledger.received(village.id(), month).isPresent()),
        source.contacts(plan));
  }
}
