package vn.thidua.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thidua.announcement.AgendaItem;
import vn.thidua.announcement.AgendaItem.Responsible;
import vn.thidua.announcement.AgendaMail;
import vn.thidua.calendar.Dates;
import vn.thidua.plan.Contact;
import vn.thidua.plan.Plan;

/**
 * What falls due as mails: one of all for whom {@code --to} names, or one for each who must act.
 */
final class DueMail {
  private final Invocation call;
  private final Plan plan;
  private final List<String> to;

  DueMail(Invocation call, Plan plan) {
    this.call = call;
    this.plan = plan;
    this.to = call.options("--to");
  }

  /** One mail of all; nothing where nothing is due, so that cron sends none. */
  String ofAll(List<AgendaItem> items) {
    if (to.isEmpty()) {
      throw Failure.usage(call.messages().get("error.mail-to"));
    }
    return items.isEmpty() ? "" : new String(mail(to, "all", items), StandardCharsets.UTF_8);
  }

  /**
   * A mail for each who must act and is known to {@code contacts.csv}, by the names of files; the
   * rest goes to whom {@code --to} names, or is told.
   */
  Map<Path, byte[]> forEach(List<AgendaItem> items, List<Contact> contacts, Path folder) {
    Map<String, List<AgendaItem>> byPerson = new TreeMap<>();
    List<AgendaItem> others = new ArrayList<>();
    for (AgendaItem item : items) {
      String id = item.who().map(Responsible::id).orElse("");
      boolean known = contacts.stream().anyMatch(contact -> contact.who().equals(id));
      (known ? byPerson.computeIfAbsent(id, key -> new ArrayList<>()) : others).add(item);
    }
    Map<Path, byte[]> files = new LinkedHashMap<>();
    byPerson.forEach(
        (id, own) ->
            files.put(
                folder.resolve(fileName(id)),
                mail(
                    contacts.stream().filter(c -> c.who().equals(id)).map(Contact::email).toList(),
                    id,
                    own)));
    if (!others.isEmpty() && !to.isEmpty()) {
      files.put(folder.resolve(fileName("others")), mail(to, "others", others));
    } else if (!others.isEmpty()) {
      call.say(call.messages().get("due.without-contact", others.size()));
    }
    return files;
  }

  private String fileName(String id) {
    return plan.id() + "-due-" + call.at() + "-" + id + ".eml";
  }

  private byte[] mail(List<String> addresses, String key, List<AgendaItem> items) {
    Collection<List<AgendaItem>> things = AgendaItem.shared(items);
    long overdue = things.stream().filter(all -> all.get(0).overdue(call.at())).count();
    String subject =
        call.messages()
            .get(
                overdue == 0
                    ? "due.subject"
                    : overdue == things.size() ? "due.subject-all-overdue" : "due.subject-overdue",
                plan.issuer().shortName(),
                things.size(),
                Dates.numeric(call.at()),
                overdue);
    return AgendaMail.of(
        call.at(),
        call.option("--from").orElse("thidua@localhost"),
        addresses,
        plan.id() + "." + key,
        subject,
        new DueText(call, Style.PLAIN).of(items));
  }
}
