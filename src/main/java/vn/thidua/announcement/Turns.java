package vn.thidua.announcement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import vn.thidua.plan.MovementId;

/** Whose turn it is to be read: what was read how often, and when last. */
final class Turns {
  private final Map<String, Integer> read = new HashMap<>();
  private final Map<String, LocalDate> last = new HashMap<>();
  private final Map<MovementId, Integer> movements = new HashMap<>();

  /** How often an item was read. */
  int read(BroadcastItem item) {
    return read.getOrDefault(item.id(), 0);
  }

  void take(BroadcastItem item, LocalDate day) {
    read.merge(item.id(), 1, Integer::sum);
    last.put(item.id(), day);
    item.movement().ifPresent(one -> movements.merge(one, 1, Integer::sum));
  }

  /** Takes down that a part of an item was read on the day too. */
  void goOn(BroadcastItem item, LocalDate day) {
    last.put(item.id(), day);
  }

  /**
   * Those that may be read on a day, in the order in which they are: the more urgent first, of
   * equal ones what was read less often, then what must be read sooner, then the movement that had
   * fewer turns.
   *
   * @param daysLeft on how many days, this one included, an item can still be read
   */
  List<BroadcastItem> wanted(
      LocalDate day, List<BroadcastItem> items, ToIntFunction<BroadcastItem> daysLeft) {
    return items.stream()
        .filter(item -> item.window().contains(day) && !day.equals(last.get(item.id())))
        .filter(item -> read(item) < item.times())
        .filter(
            item ->
                !day.isBefore(item.next(read(item)))
                    || daysLeft.applyAsInt(item) <= item.times() - read(item))
        .sorted(
            Comparator.comparing(BroadcastItem::urgency)
                .thenComparing(this::read)
                .thenComparing(item -> item.window().to())
                .thenComparing(item -> item.movement().map(this::turns).orElse(0))
                .thenComparing(BroadcastItem::id))
        .toList();
  }

  private int turns(MovementId movement) {
    return movements.getOrDefault(movement, 0);
  }
}
