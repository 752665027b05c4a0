package vn.thidua.announcement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

  /** In what length an item is read. */
  public enum Fit {
    FULL,
    /** By its shorter text, since the whole one does not fit. */
    BRIEF,
    /** Divided at sentences, since even the shorter one fits no slot. */
    PART
  }

  /**
   * An item, or a part of it.
   *
   * @param id the item's
   * @param title in Vietnamese
   * @param seconds how long it takes
   * @param text what is read
   * @param turn which of its readings this is, from 1
   * @param turns how often it should be read
   */
  public record Entry(
      String id,
      Urgency urgency,
      String title,
      int seconds,
      String text,
      Fit fit,
      int turn,
      int turns) {
    /** Whether it only fills time that nothing more pressing wanted. */
    boolean filler() {
      return urgency.fills();
    }

    private boolean example() {
      return urgency == Urgency.EXEMPLAR;
    }
  }

  /** Its own name from one schedule to the next. */
  public String id() {
    return "broadcast-%s-%02d%02d".formatted(date, time.getHour(), time.getMinute());
  }

  /** What it tells, in one line: what has its day, else what fills the time. */
  public String title() {
    List<String> titles =
        new ArrayList<>(titles(one -> pressing() ? !one.filler() && !one.example() : one.filler()));
    List<String> examples = titles(Entry::example);
    titles.addAll(examples.size() > 1 ? List.of(examples.size() + " gương điển hình") : examples);
    return String.join("; ", titles);
  }

  private List<String> titles(Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).map(Entry::title).toList();
  }

  /** Whether something in it has its day. */
  public boolean pressing() {
    return entries.stream().anyMatch(entry -> !entry.filler());
  }

  /** As an agenda and a calendar show it. */
  public AgendaItem item(Plan plan, LocalDate at) {
    return new AgendaItem(
        date,
        Optional.of(
            new AgendaItem.Hours(
                time,
                minutes,
                entries.stream()
                    .map(one -> BroadcastWords.length(one.seconds()) + " " + one.title())
                    .toList())),
        AgendaItem.Kind.BROADCAST,
        id(),
        entries.isEmpty() ? "Phát thanh" : "Phát thanh: " + title(),
        Agenda.who(plan, Role.CULTURE_OFFICER),
        List.of("announce", "schedule", "--from", date.toString(), "--to", date.toString()),
        date.isBefore(at));
  }
}
