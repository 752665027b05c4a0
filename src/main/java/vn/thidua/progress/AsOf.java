package vn.thidua.progress;

import java.time.LocalDate;

/**
 * The day as of which the world is seen.
 *
 * @param known lines reported after this day do not exist
 * @param until the day up to which progress is measured; months after its month do not count
 */
public record AsOf(LocalDate known, LocalDate until) {
  /** Seen and measured on the same day. */
  public static AsOf day(LocalDate at) {
    return new AsOf(at, at);
  }

  /** A past period, measured at its end, or at {@code at} while it is still running. */
  public static AsOf endOf(LocalDate end, LocalDate at) {
    return new AsOf(at, end.isBefore(at) ? end : at);
  }

  /** Whether a day is over, or the last that is measured. */
  boolean isPast(LocalDate day) {
    return !until.isBefore(day);
  }
}
