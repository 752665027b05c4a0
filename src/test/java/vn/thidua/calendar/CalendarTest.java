package vn.thidua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Months, periods and printed dates. */
final class CalendarTest {
  @ParameterizedTest
  @CsvSource({
    "2014-04-07, 07/4/2014, ngày 07 tháng 4 năm 2014",
    "2023-01-30, 30/01/2023, ngày 30 tháng 01 năm 2023",
    "1890-05-19, 19/5/1890, ngày 19 tháng 5 năm 1890",
    "2023-02-05, 05/02/2023, ngày 05 tháng 02 năm 2023",
    "2022-12-28, 28/12/2022, ngày 28 tháng 12 năm 2022"
  })
  void dates_are_printed_as_the_decree_and_the_seed_print_them(
      LocalDate date, String numeric, String words) {
    assertThat(Dates.numeric(date)).isEqualTo(numeric);
    assertThat(Dates.inWords(date)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-05, 2023-05, 2023-05",
    "2023-Q2, 2023-04, 2023-06",
    "2023-H1, 2023-01, 2023-06",
    "2023-H2, 2023-07, 2023-12",
    "2023, 2023-01, 2023-12"
  })
  void periods_have_four_forms(String text, YearMonth first, YearMonth last) {
    assertThat(Period.parse(text)).contains(new Period(first, last));
  }

  @ParameterizedTest
  @CsvSource({"2023-13", "2023-00", "2023-Q5", "23-05", "2023-5", "05/2023", "2023-H3", "''"})
  void other_forms_are_no_periods(String text) {
    assertThat(Period.parse(text)).isEmpty();
  }

  @Test
  void a_month_that_ends_on_the_14th_begins_on_the_15th_before() {
    ReportingMonths months = new ReportingMonths(14);
    assertThat(months.days(YearMonth.of(2023, 5)))
        .isEqualTo(new Span(LocalDate.of(2023, 4, 15), LocalDate.of(2023, 5, 14)));
    assertThat(months.of(LocalDate.of(2023, 5, 15))).isEqualTo(YearMonth.of(2023, 6));
  }

  @Property
  void every_day_lies_in_its_month_whatever_the_cut(
      @ForAll @IntRange(min = 0, max = 60_000) int day,
      @ForAll @IntRange(min = 1, max = 31) int lastDay) {
    LocalDate date = LocalDate.of(1900, 1, 1).plusDays(day);
    ReportingMonths months = new ReportingMonths(lastDay);
    assertThat(months.days(months.of(date)).contains(date)).isTrue();
    assertThat(months.days(months.of(date)).to().plusDays(1))
        .isEqualTo(months.days(months.of(date).plusMonths(1)).from());
  }
}
