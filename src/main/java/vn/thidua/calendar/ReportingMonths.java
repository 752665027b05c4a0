package vn.thidua.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a campaign cuts time into months. A month is the calendar's, or runs to the {@code lastDay}
 * of the month whose name it bears: with 14, May is 15 April to 14 May, as Nghị định 09/2019/NĐ-CP,
 * Điều 12 has it for reports.
 *
 * @param lastDay the day on which a month ends, 1 to 31; 31 means the calendar's last
 */
public record ReportingMonths(int lastDay) {
  /** Calendar months. */
  public static final ReportingMonths CALENDAR = new ReportingMonths(31);

  public ReportingMonths {
    if (lastDay < 1 || lastDay > 31) {
      throw new IllegalArgumentException("day " + lastDay);
    }
  }

  /** The month that a day belongs to. */
  public YearMonth of(LocalDate date) {
    YearMonth month = YearMonth.from(date);
    return date.isAfter(lastDayOf(month)) ? month.plusMonths(1) : month;
  }

  /** The days of a month. */
  public Span days(YearMonth month) {
    return new Span(lastDayOf(month.minusMonths(1)).plusDays(1), lastDayOf(month));
  }

  /** The months that a span touches, in order. */
  public List<YearMonth> in(Span span) {
    YearMonth last = of(span.to());
    return Stream.iterate(
            of(span.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
        .toList();
  }

  private LocalDate lastDayOf(YearMonth month) {
    return month.atDay(Math.min(lastDay, month.lengthOfMonth()));
  }
}
