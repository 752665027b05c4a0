package vn.thidua.announcement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.calendar.Span;
import vn.thidua.plan.BroadcastSlot;

/**
 * A time on a day at which the loudspeakers are on and read nothing else.
 *
 * @param minutes how long
 */
record AirTime(LocalDate date, LocalTime time, int minutes) {
  private static final Comparator<BroadcastSlot> BY_TIME =
      Comparator.comparing(BroadcastSlot::time)
          .thenComparing(Comparator.comparing(BroadcastSlot::minutes).reversed());

  /**
   * The slots on the days, in the order of time. One that begins while another is read, even one
   * that began before midnight, begins when that is over, or is left out.
   */
  static List<AirTime> on(Span days, List<BroadcastSlot> slots) {
    List<BroadcastSlot> sorted = slots.stream().sorted(BY_TIME).toList();
    List<AirTime> times = new ArrayList<>();
    LocalDate eve = days.from().minusDays(1);
    LocalDateTime free = eve.atStartOfDay();
    for (LocalDate day = eve; !day.isAfter(days.to()); day = day.plusDays(1)) {
      for (BroadcastSlot slot : sorted) {
        LocalDateTime end = day.atTime(slot.time()).plusMinutes(slot.minutes());
        if (slot.isOn(day) && end.isAfter(free)) {
          LocalDateTime begin = day.atTime(slot.time());
          LocalDateTime from = begin.isBefore(free) ? free : begin;
          int minutes = (int) ChronoUnit.MINUTES.between(from, end);
          times.add(new AirTime(from.toLocalDate(), from.toLocalTime(), minutes));
          free = end;
        }
      }
    }
    return times.stream().filter(one -> days.contains(one.date())).toList();
  }
}
