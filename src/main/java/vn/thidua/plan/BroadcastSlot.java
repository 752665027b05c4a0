package vn.thidua.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * A time at which the commune's loudspeakers are on.
 *
 * @param days of the week; none for every day
 * @param time at which it begins, in Vietnam
 * @param minutes how long it is
 */
public record BroadcastSlot(Set<DayOfWeek> days, LocalTime time, int minutes, Places places) {
  public BroadcastSlot {
    days = Set.copyOf(days);
  }

  /** Whether it is on that day. */
  public boolean isOn(LocalDate date) {
    return isOn(date.getDayOfWeek());
  }

  private boolean isOn(DayOfWeek day) {
    return days.isEmpty() || days.contains(day);
  }

  /** Whether both are on at some time of a week. */
  public boolean overlaps(BroadcastSlot other) {
    boolean sameDay =
        java.util.Arrays.stream(DayOfWeek.values()).anyMatch(day -> isOn(day) && other.isOn(day));
    int begin = time.toSecondOfDay() / 60;
    int otherBegin = other.time.toSecondOfDay() / 60;
    return sameDay && begin < otherBegin + other.minutes && otherBegin < begin + minutes;
  }
}
