package vn.thidua.cli;

import java.nio.file.Path;
import java.util.List;
import vn.thidua.announcement.Agenda;
import vn.thidua.plan.Contact;
import vn.thidua.plan.Plan;
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
    return new PlanAgenda(
        plan,
        Agenda.of(plan, call.at(), ReceivedReports.of(call, folder, plan)),
        new PlanFolder(folder, finding -> {}).contacts(plan));
  }
}
