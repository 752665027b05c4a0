package vn.thidua.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.announcement.AgendaCalendar;
import vn.thidua.announcement.AgendaItem;

/** {@code due}: what falls due, for a person in the morning and for cron. */
final class DueCommand implements Command {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,4})([dw]?)");

  @Override
  public String name() {
    return "due";
  }

  @Override
  public String alias() {
    return "den-han";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    Options.plan(spec, messages);
    spec.addOption(Options.value(messages, "within", "--within"));
    spec.addOption(Options.flag(messages, "due-exit-code", "--exit-code"));
    spec.addOption(Options.many(messages, "mail-to", "--to"));
    spec.addOption(Options.value(messages, "mail-from", "--from"));
    spec.addOption(Options.value(messages, "mail-output", "-o", "--output"));
    spec.addOption(Options.value(messages, "due-format", "-f", "--format"));
    spec.addOption(Options.many(messages, "data-file", "--report"));
    spec.addOption(Options.flag(messages, "force", "--force"));
  }

  @Override
  public int run(Invocation call) {
    LocalDate until = call.at().plusDays(within(call));
    PlanAgenda plan = PlanAgenda.pressing(call, until);
    List<AgendaItem> items = plan.agenda().due(call.at(), until);
    DueMail mail = new DueMail(call, plan.plan());
    if (call.option("--output").isPresent()) {
      write(call, mail.forEach(items, plan.contacts(), new DocumentFiles(call).folder()));
      return exit(call, items);
    }
    Map<String, Supplier<String>> formats = new LinkedHashMap<>();
    formats.put("text", () -> new DueText(call, call.style()).of(items));
    formats.put("json", () -> DueJson.of(call.at(), until, items));
    formats.put("csv", () -> DueCsv.of(call.at(), items));
    formats.put("ics", () -> calendar(call, until));
    formats.put("eml", () -> mail.ofAll(items));
    DataOutput.print(call, formats);
    if (items.isEmpty() && call.env().terminal().interactive()) {
      call.say(call.messages().get("due.nothing", until));
    }
    return exit(call, items);
  }

  /**
   * Its broadcasts say all that is read in them, so that a client finds no other event than before.
   */
  private static String calendar(Invocation call, LocalDate until) {
    PlanAgenda plan = PlanAgenda.told(call);
    return AgendaCalendar.of(plan.plan(), plan.agenda().due(call.at(), until), call.at());
  }

  /** One run at a time: the other one writes the same mails. */
  private static void write(Invocation call, Map<Path, byte[]> mails) {
    DocumentFiles files = new DocumentFiles(call);
    if (mails.isEmpty()) {
      return;
    }
    OutputLock.hold(call, files.folder(), () -> files.write(mails));
  }

  private static int exit(Invocation call, List<AgendaItem> items) {
    return call.args().hasMatchedOption("--exit-code") && !items.isEmpty()
        ? Exit.FINDINGS
        : Exit.FINE;
  }

  /** {@code --within} in days: 7, 7d, 2w; a week where it is not given. */
  private static int within(Invocation call) {
    String text = call.option("--within").orElse("7d");
    Matcher span = SPAN.matcher(text);
    if (!span.matches()) {
      throw Failure.usage(call.messages().get("error.within", text));
    }
    int count = Integer.parseInt(span.group(1));
    return span.group(2).equals("w") ? 7 * count : count;
  }
}
