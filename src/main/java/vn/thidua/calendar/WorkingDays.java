package vn.thidua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Working days as deadlines count them: no weekends, no public holidays (Bộ luật Lao động 2019,
 * Điều 112), and for a holiday on a weekend the next working day off in its stead (Điều 111 khoản
 * 3). Of Tết the first three days are counted, and of Quốc khánh the day itself: which other days
 * are free is decided every year, and is for the plan to say.
 */
public final class WorkingDays {
  private static final Set<MonthDay> FIXED =
      Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));

  /** Tết and Giỗ Tổ Hùng Vương. */
  private static final List<LunarDay> LUNAR =
      List.of(new LunarDay(1, 1), new LunarDay(2, 1), new LunarDay(3, 1), new LunarDay(10, 3));

  private final List<Span> daysOff;
  private final Map<Integer, Set<LocalDate>> holidays = new HashMap<>();

  /**
   * @param daysOff days on which nobody works besides those of the calendar
   */
  public WorkingDays(List<Span> daysOff) {
    this.daysOff = List.copyOf(daysOff);
  }

  /** Whether a day is a public holiday with a fixed date. */
  public static boolean isFixedHoliday(LocalDate day) {
    return FIXED.contains(MonthDay.from(day));
  }

  /** Whether one works on a day. */
  public boolean isWorking(LocalDate day) {
    return !isWeekend(day)
        && !holidays.computeIfAbsent(day.getYear(), WorkingDays::holidays).contains(day)
        && daysOff.stream().noneMatch(span -> span.contains(day));
  }

  /** The working day on which so many have passed after a day, which is not counted itself. */
  public LocalDate after(LocalDate day, int count) {
    return step(day, count, 1);
  }

  /** The working day that lies so many before a day, which is not counted itself. */
  public LocalDate before(LocalDate day, int count) {
    return step(day, count, -1);
  }

  /** How many working days there are after a day, up to another and with it. */
  public int between(LocalDate from, LocalDate to) {
    int count = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      count += isWorking(day) ? 1 : 0;
    }
    return count;
  }

  private LocalDate step(LocalDate from, int count, int direction) {
    LocalDate day = from;
    for (int left = count; left > 0; ) {
      day = day.plusDays(direction);
      left -= isWorking(day) ? 1 : 0;
    }
    return day;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static Set<LocalDate> holidays(int year) {
    Set<LocalDate> named = new TreeSet<>();
    FIXED.forEach(day -> named.add(day.atYear(year)));
    LUNAR.forEach(day -> named.add(day.in(year)));
    Set<LocalDate> all = new TreeSet<>(named);
    for (LocalDate holiday : named) {
      if (isWeekend(holiday)) {
        LocalDate instead = holiday;
        while (isWeekend(instead) || all.contains(instead)) {
          instead = instead.plusDays(1);
        }
        all.add(instead);
      }
    }
    return all;
  }
}
