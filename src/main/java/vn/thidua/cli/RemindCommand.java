package vn.thidua.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import vn.thidua.announcement.AgendaMail;
import vn.thidua.announcement.Announcements;
import vn.thidua.announcement.Masthead;
import vn.thidua.announcement.NewsDesk;
import vn.thidua.announcement.ShortMessage;
import vn.thidua.announcement.VillageReminderView;
import vn.thidua.announcement.VillageReminders;
import vn.thidua.document.Footnotes;
import vn.thidua.document.Format;
import vn.thidua.document.Origin;
import vn.thidua.document.ReminderComposer;
import vn.thidua.document.ReminderView;
import vn.thidua.document.TemplateFault;
import vn.thidua.document.Templates;
import vn.thidua.plan.Contact;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.progress.AsOf;
import vn.thidua.source.PlanFolder;

/**
 * {@code remind}: a message, a letter, and where the address is known a mail, for each village that
 * owes a report or lags far behind; once a village and day, however often it runs.
 */
final class RemindCommand implements Command {
  private static final int LIMIT = 300;

  @Override
  public String name() {
    return "remind";
  }

  @Override
  public String alias() {
    return "don-doc";
  }

  @Override
  public void describe(CommandSpec spec, Messages messages) {
    Options.plan(spec, messages);
    spec.addOption(Options.value(messages, "formats", "-f", "--format"));
    spec.addOption(Options.value(messages, "mail-from", "--from"));
    spec.addOption(Options.value(messages, "output", "-o", "--output"));
  }

  @Override
  public int run(Invocation call) {
    DocumentFiles files = new DocumentFiles(call);
    MeasuredPlan measured = MeasuredPlan.of(call, plan -> AsOf.endOf(plan.span().to(), call.at()));
    Map<Village, VillageReminderView> reminders = new VillageReminders(measured.progress()).all();
    if (reminders.isEmpty()) {
      return measured.exit();
    }
    OutputLock.hold(call, files.folder(), () -> write(call, measured, reminders, files));
    return measured.exit();
  }

  private static void write(
      Invocation call,
      MeasuredPlan measured,
      Map<Village, VillageReminderView> reminders,
      DocumentFiles files) {
    try {
      files.write(missing(call, measured, reminders, files));
    } catch (TemplateFault fault) {
      throw files.failed(fault);
    }
  }

  /** The files of the villages that have none of today. */
  private static Map<Path, byte[]> missing(
      Invocation call,
      MeasuredPlan measured,
      Map<Village, VillageReminderView> reminders,
      DocumentFiles files) {
    Plan plan = measured.plan();
    InputFiles inputs = new InputFiles(call, measured.folder());
    Masthead masthead =
        new NewsDesk(plan, call.at(), Footnotes.NONE).masthead(inputs.origin(plan, call.at()));
    Announcements announcements =
        new Announcements(new Templates(measured.folder()), plan.loudspeaker());
    List<Contact> contacts = new PlanFolder(measured.folder(), finding -> {}).contacts(plan);
    Map<Path, byte[]> written = new LinkedHashMap<>();
    reminders.forEach(
        (village, view) -> {
          Path name =
              files.folder().resolve(plan.id() + "-don-doc-" + call.at() + "-" + village.id());
          Path message = name.resolveSibling(name.getFileName() + ".txt");
          if (!Files.exists(message)) {
            List<String> to =
                contacts.stream()
                    .filter(one -> one.who().equals(village.id().value()))
                    .map(Contact::email)
                    .toList();
            Path mail = name.resolveSibling(name.getFileName() + ".eml");
            if (!to.isEmpty() && !Files.exists(mail)) {
              written.put(
                  mail,
                  mail(
                      call, plan, village, to, view.subject(), announcements.mail(masthead, view)));
            }
            Origin origin = inputs.origin(plan, ReminderLetter.to(village, call.at()));
            new ReminderComposer(measured.progress(), origin, Footnotes.NONE)
                .compose(Optional.of(village))
                .ifPresent(letter -> letter(call, files, name, letter, written));
            // Last: where it stands, the village has been written to.
            ShortMessage text = announcements.message(masthead, view, LIMIT);
            written.put(message, (text.text() + "\n").getBytes(StandardCharsets.UTF_8));
          }
        });
    return written;
  }

  /** The official letter, where none of today was written yet. */
  private static void letter(
      Invocation call,
      DocumentFiles files,
      Path name,
      ReminderView letter,
      Map<Path, byte[]> written) {
    for (Format format : DocumentFiles.formats(call)) {
      Path file = name.resolveSibling(name.getFileName() + "." + format.extension());
      if (!Files.exists(file)) {
        written.put(file, files.render("documents/reminder.ftlh", letter, format));
      }
    }
  }

  private static byte[] mail(
      Invocation call, Plan plan, Village village, List<String> to, String subject, String text) {
    return AgendaMail.of(
        call.at(),
        call.option("--from").orElse("thidua@localhost"),
        to,
        plan.id() + ".remind." + village.id(),
        plan.issuer().shortName() + ": " + subject,
        text);
  }
}
