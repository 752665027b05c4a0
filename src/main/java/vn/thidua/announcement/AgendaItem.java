package vn.thidua.announcement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something of a campaign that has its day.
 *
 * @param hours when on that day; empty for what takes no time of its own
 * @param id stable as long as the plan's ids are: {@code report-2023-05-kim-son}
 * @param title in Vietnamese, as a calendar shows it
 * @param who must act; empty for a day that is only kept
 * @param command the words after {@code thidua} that do it or help with it; empty where none does
 * @param done whether it is known to be done
 */
public record AgendaItem(
    LocalDate date,
    Optional<Hours> hours,
    Kind kind,
    String id,
    String title,
    Optional<Responsible> who,
    List<String> command,
    boolean done) {
  public AgendaItem {
    command = List.copyOf(command);
  }

  /** Reports of a month that several villages owe on one day are one thing, all else is its own. */
  public static Collection<List<AgendaItem>> shared(List<AgendaItem> items) {
    Map<String, List<AgendaItem>> shared = new LinkedHashMap<>();
    for (AgendaItem item : items) {
      String key = item.kind() == Kind.REPORT ? item.date() + item.title() : item.id();
      shared.computeIfAbsent(key, absent -> new ArrayList<>()).add(item);
    }
    return shared.values();
  }

  /**
   * Who must act.
   *
   * @param id a village's or body's id; empty where the issuer itself must
   * @param name in Vietnamese
   */
  public record Responsible(String id, String name) {}

  /**
   * A time of the day, in Vietnam.
   *
   * @param minutes how long it takes
   * @param programme what is done in it, one thing after the other
   */
  public record Hours(LocalTime from, int minutes, List<String> programme) {
    public Hours {
      programme = List.copyOf(programme);
    }
  }

  /** What kind of thing it is. */
  public enum Kind {
    /** A village's report for a month. */
    REPORT,
    /** The first day of a phase (phát động). */
    LAUNCH,
    /** An anniversary that a phase celebrates. */
    ANNIVERSARY,
    /** The day before which a phase is reviewed. */
    REVIEW,
    /** The last day of a phase. */
    PHASE_END,
    /** A meeting of the council. */
    MEETING,
    /** What is read on the loudspeakers in one slot. */
    BROADCAST;

    /** The word for it in data. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Whether it is past its day and still to be done: reports and reviews are, a day that is kept
   * never.
   */
  public boolean overdue(LocalDate at) {
    return !done && date.isBefore(at) && (kind == Kind.REPORT || kind == Kind.REVIEW);
  }
}
