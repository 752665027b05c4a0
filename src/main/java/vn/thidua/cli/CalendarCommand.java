package vn.thidua.cli;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.announcement.AgendaCalendar;

/** {@code calendar}: the plan's days as an iCalendar file. */
final class CalendarCommand implements Command {
  @Override
  public String name() {
    return "calendar";
  }

  @Override
  public String alias() {
    return "lich";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    Options.plan(spec, messages);
    DocumentFiles.describe(spec, messages);
  }

  @Override
  public int run(Invocation call) {
    PlanAgenda plan = PlanAgenda.whole(call);
    String calendar = AgendaCalendar.of(plan.plan(), plan.agenda().items(), call.at());
    if (call.option("--output").isEmpty()) {
      call.out().print(calendar);
    } else {
      DocumentFiles files = new DocumentFiles(call);
      files.write(
          Map.of(
              files.folder().resolve(plan.plan().id() + ".ics"),
              calendar.getBytes(StandardCharsets.UTF_8)));
    }
    return Exit.FINE;
  }
}
