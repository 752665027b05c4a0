package vn.thidua.announcement;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.calendar.Span;

/**
 * What is read when.
 *
 * @param broadcasts every slot in the order of time, those too in which nothing is read
 * @param missed what found no room on its days
 */
public record BroadcastSchedule(List<Broadcast> broadcasts, List<Missed> missed) {
  public BroadcastSchedule {
    broadcasts = List.copyOf(broadcasts);
    missed = List.copyOf(missed);
  }

  /**
   * An item that was not read on any of its days.
   *
   * @param until the last of them
   */
  public record Missed(String id, String title, LocalDate from, LocalDate until, String why) {}

  /** What of it is read on the days of a span. */
  public BroadcastSchedule on(Span days) {
    return new BroadcastSchedule(
        broadcasts.stream()
            .filter(one -> days.contains(one.date()) && !one.entries().isEmpty())
            .toList(),
        missed.stream().filter(one -> days.contains(one.until())).toList());
  }
}
