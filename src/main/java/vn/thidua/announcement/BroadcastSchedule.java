package vn.thidua.announcement;

import java.util.List;
import vn.thidua.calendar.Span;

/**
 * What is read when.
 *
 * @param broadcasts every slot in the order of time, those too in which nothing is read
 * @param missed what found no room on its days, or not as often as it should
 */
public record BroadcastSchedule(List<Broadcast> broadcasts, List<Missed> missed) {
  public BroadcastSchedule {
    broadcasts = List.copyOf(broadcasts);
    missed = List.copyOf(missed);
  }

  /** Why an item is missed. */
  public enum Reason {
    /** No loudspeaker is on on its days. */
    NO_TIME,
    /** All that is read on its days goes before it. */
    NO_ROOM,
    /** Even its shorter text is longer than any broadcast of its days. */
    TOO_LONG
  }

  /**
   * An item that was not read on any of its days, or not as often as it should.
   *
   * @param days on which it is wanted
   * @param turns how often it is read
   * @param wanted how often it should be
   */
  public record Missed(
      String id, Urgency urgency, String title, Span days, int turns, int wanted, Reason reason) {}

  /** What of it is read on the days of a span. */
  public BroadcastSchedule on(Span days) {
    return new BroadcastSchedule(
        broadcasts.stream()
            .filter(one -> days.contains(one.date()) && !one.entries().isEmpty())
            .toList(),
        missed.stream().filter(one -> days.contains(one.days().to())).toList());
  }
}
