package vn.thidua.announcement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Role;

/**
 * What is read in one slot on one day.
 *
 * @param minutes how long the slot is
 * @param seconds how long it takes, greeting and farewell included
 * @param entries in the order in which they are read
 */
public record Broadcast(
    LocalDate date, LocalTime time, int minutes, int seconds, List<Entry> entries) {
  public Broadcast {
    entries = List.copyOf(entries);
  }

  /**
   * An item, or a part of it.
   *
   * @param id the item's
   * @param kind the word for what it is
   * @param title in Vietnamese
   * @param seconds how long it takes
   * @param text what is read
   * @param why it is read now, and in this length
   * @param filler whether it only fills time that nothing more pressing wanted
   */
  public record Entry(
      String id, String kind, String title, int seconds, String text, String why, boolean filler) {}

  /** Its own name from one schedule to the next. */
  public String id() {
    return "broadcast-%s-%02d%02d".formatted(date, time.getHour(), time.getMinute());
  }

  /** What it tells, in one line; what only fills time is counted beside what has its day. */
  public String title() {
    List<String> pressing =
        entries.stream().filter(entry -> !entry.filler()).map(Entry::title).toList();
    int fillers = entries.size() - pressing.size();
    if (pressing.isEmpty()) {
      return entries.stream().map(Entry::title).collect(Collectors.joining("; "));
    }
    return String.join("; ", pressing) + (fillers == 0 ? "" : " và " + fillers + " tin phong trào");
  }

  /** Whether something in it has its day. */
  public boolean pressing() {
    return entries.stream().anyMatch(entry -> !entry.filler());
  }

  /** As an agenda and a calendar show it. */
  public AgendaItem item(Plan plan, LocalDate at) {
    return new AgendaItem(
        date,
        Optional.of(new AgendaItem.Hours(time, minutes)),
        AgendaItem.Kind.BROADCAST,
        id(),
        entries.isEmpty() ? "Phát thanh" : "Phát thanh: " + title(),
        Agenda.who(plan, Role.CULTURE_OFFICER),
        List.of("announce", "schedule", "--from", date.toString(), "--to", date.toString()),
        date.isBefore(at));
  }
}
