package vn.thidua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkingDaysTest {
  private static final WorkingDays CALENDAR = new WorkingDays(List.of());
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "2023-04-28, true", // Friday
    "2023-04-29, false", // Giỗ Tổ, a Saturday
    "2023-05-01, false", // Monday
    "2023-05-02, false", // for Giỗ Tổ
    "2023-05-03, false", // for 30/4, a Sunday
    "2023-05-04, true",
    "2023-01-02, false", // for 01/01, a Sunday
    "2023-01-22, false", // Tết Quý Mão
    "2023-01-24, false", // mùng 3
    "2024-02-12, false", // mùng 3 Tết Giáp Thìn
    "2024-04-18, false", // Giỗ Tổ
    "2024-09-02, false",
    "2024-12-25, true"
  })
  void public_holidays_and_the_days_in_their_stead_are_free(LocalDate day, boolean working) {
    assertThat(CALENDAR.isWorking(day)).isEqualTo(working);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-06-19, 5, 2023-06-26", // over a weekend
    "2023-04-27, 2, 2023-05-04", // over three holidays
    "2023-12-13, 5, 2023-12-20",
    "2023-12-28, 2, 2024-01-02", // over New Year
    "2023-06-17, 1, 2023-06-19" // from a Saturday
  })
  void a_deadline_counts_from_the_day_after(LocalDate from, int count, LocalDate last) {
    assertThat(CALENDAR.after(from, count)).isEqualTo(last);
  }

  @Property
  void counting_forward_and_back_agree(
      @ForAll @IntRange(max = 2900) int start, @ForAll @IntRange(max = 60) int count) {
    LocalDate day = FIRST.plusDays(start);
    LocalDate last = CALENDAR.after(day, count);
    assertThat(CALENDAR.between(day, last)).isEqualTo(count);
    if (CALENDAR.isWorking(day)) {
      assertThat(CALENDAR.before(last, count)).isEqualTo(day);
    }
    assertThat(count == 0 || CALENDAR.isWorking(last)).isTrue();
  }

  @Property
  void a_day_off_more_never_brings_a_deadline_nearer(
      @ForAll @IntRange(max = 2900) int start,
      @ForAll @IntRange(max = 40) int off,
      @ForAll @IntRange(max = 30) int count) {
    LocalDate day = FIRST.plusDays(start);
    LocalDate free = day.plusDays(off);
    WorkingDays others = new WorkingDays(List.of(new Span(free, free)));
    assertThat(others.after(day, count)).isAfterOrEqualTo(CALENDAR.after(day, count));
  }
}
