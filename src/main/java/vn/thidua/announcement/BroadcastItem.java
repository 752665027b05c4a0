package vn.thidua.announcement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.calendar.Span;
import vn.thidua.plan.MovementId;

/**
 * Something that waits to be read on the loudspeakers.
 *
 * @param id stable as long as the plan's ids are
 * @param title in Vietnamese, as a schedule shows it
 * @param window the days on which it is wanted
 * @param times on how many of them
 * @param movement the movement whose turn it is; empty for what goes by its day
 * @param told what it says
 */
record BroadcastItem(
    String id,
    Urgency urgency,
    String title,
    Span window,
    int times,
    Optional<MovementId> movement,
    Told told) {

  /**
   * What an item says.
   *
   * @param name the same for items that say the same
   * @param news composed when it is first asked for
   */
  record Told(String name, Function<LocalDate, News> news) {}

  /** The same, to be read so often. */
  BroadcastItem times(int other) {
    return new BroadcastItem(id, urgency, title, window, other, movement, told);
  }

  /**
   * The first day on which it should be read again, so that its times lie over all of its days.
   *
   * @param read how often it was read already
   */
  LocalDate next(int read) {
    return window.from().plusDays(read * window.days() / times);
  }
}
