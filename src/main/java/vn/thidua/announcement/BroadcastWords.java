package vn.thidua.announcement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.thidua.calendar.Dates;

/** Days, times and lengths of broadcasts as a schedule prints them. */
public final class BroadcastWords {
  private static final List<String> DAYS =
      List.of("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật");

  private BroadcastWords() {}

  /** {@code Thứ hai 03/4/2023}. */
  public static String day(LocalDate date) {
    return word(date.getDayOfWeek()) + " " + Dates.numeric(date);
  }

  private static String word(DayOfWeek day) {
    return DAYS.get(day.getValue() - 1);
  }

  /** {@code 05:30}. */
  public static String time(LocalTime time) {
    return "%02d:%02d".formatted(time.getHour(), time.getMinute());
  }

  /** Minutes and seconds: {@code 4:05}. */
  public static String length(int seconds) {
    return "%d:%02d".formatted(seconds / 60, seconds % 60);
  }
}
