package vn.thidua.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of the Vietnamese lunar calendar, such as 10/3 (Giỗ Tổ Hùng Vương). The calendar is
 * astronomical, reckoned at UTC+7 (Quyết định 121/CP of 8 August 1967, in use since 1968): it
 * differs from the Chinese in 1985, 2007 and 2030. Years before 1968 are reckoned in the same way,
 * although almanacs of that time followed other meridians, the North's UTC+8: a plan asks for the
 * day on which something is remembered now.
 */
public record LunarDay(int day, int month) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
  private static final int HOURS = 7;

  /**
   * Where ICU, whose moon is some minutes off, has a month begin on the wrong side of midnight: its
   * first day there, and the right one. Each new moon was computed after Meeus, Astronomical
   * Algorithms, chapter 49; in Vietnam's time they fall, in this order, at 0:09, 0:06, 23:54,
   * 23:56, 23:56, 23:52, 23:56, 0:03 and 0:04.
   */
  private static final Map<LocalDate, LocalDate> MENDED =
      Map.of(
          LocalDate.of(1906, 1, 24), LocalDate.of(1906, 1, 25),
          LocalDate.of(1912, 12, 8), LocalDate.of(1912, 12, 9),
          LocalDate.of(1995, 9, 25), LocalDate.of(1995, 9, 24),
          LocalDate.of(1996, 12, 11), LocalDate.of(1996, 12, 10),
          LocalDate.of(1997, 12, 30), LocalDate.of(1997, 12, 29),
          LocalDate.of(2051, 3, 13), LocalDate.of(2051, 3, 12),
          LocalDate.of(2078, 11, 5), LocalDate.of(2078, 11, 4),
          LocalDate.of(2079, 8, 26), LocalDate.of(2079, 8, 27),
          LocalDate.of(2084, 3, 6), LocalDate.of(2084, 3, 7));

  /** The lunar day of a text such as {@code 10/3}; empty for any other form. */
  public static Optional<LunarDay> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(form.group(1));
    int month = Integer.parseInt(form.group(2));
    return day < 1 || day > 30 || month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(new LunarDay(day, month));
  }

  /**
   * The day on which it falls in the lunar year that begins in a year of our calendar; the last of
   * the month where that has only 29 days.
   */
  public LocalDate in(int year) {
    TimeZone zone = new SimpleTimeZone(HOURS * 3_600_000, "UTC+7");
    ChineseCalendar calendar = new VietnameseCalendar(zone);
    calendar.setTimeInMillis(
        LocalDate.of(year, 7, 1).atTime(12, 0).toInstant(ZoneOffset.ofHours(HOURS)).toEpochMilli());
    calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
    calendar.set(Calendar.MONTH, month - 1);
    calendar.set(Calendar.DATE, 1);
    LocalDate reckoned =
        Instant.ofEpochMilli(calendar.getTimeInMillis())
            .atOffset(ZoneOffset.ofHours(HOURS))
            .toLocalDate();
    LocalDate first = mended(reckoned);
    LocalDate next = mended(reckoned.plusDays(calendar.getActualMaximum(Calendar.DATE)));
    LocalDate date = first.plusDays(day - 1L);
    return date.isBefore(next) ? date : next.minusDays(1);
  }

  private static LocalDate mended(LocalDate first) {
    return MENDED.getOrDefault(first, first);
  }

  /** {@code 10/3}. */
  @Override
  public String toString() {
    return (day < 10 ? "0" : "") + day + "/" + month;
  }

  /** ICU's calendar with Vietnam's time for the new moons and solar terms. */
  private static final class VietnameseCalendar extends ChineseCalendar {
    private static final long serialVersionUID = 1;

    // ICU keeps this constructor for its own Dangi calendar; there is no other way to the time
    // zone.
    @SuppressWarnings("deprecation")
    VietnameseCalendar(TimeZone zone) {
      super(zone, ULocale.ROOT, zone);
    }
  }
}
