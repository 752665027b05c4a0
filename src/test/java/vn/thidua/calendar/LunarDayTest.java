package vn.thidua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against published almanacs; 1985, 2007 and 2030 are years in which China's calendar differs. */
final class LunarDayTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1, 1968-01-29", "1, 1, 1985-01-21", "1, 1, 2007-02-17", "1, 1, 2022-02-01",
    "1, 1, 2023-01-22", "1, 1, 2024-02-10", "1, 1, 2025-01-29", "1, 1, 2026-02-17",
    "1, 1, 2027-02-06", "1, 1, 2028-01-26", "1, 1, 2029-02-13", "1, 1, 2030-02-02",
    "1, 1, 2031-01-23", "10, 3, 2022-04-10", "10, 3, 2023-04-29", "10, 3, 2024-04-18",
    "10, 3, 2025-04-07", "10, 3, 2026-04-26", "10, 3, 2027-04-16", "10, 3, 2028-04-04",
    "10, 3, 2029-04-23", "10, 3, 2030-04-12", "10, 3, 2031-04-01"
  })
  void falls_on_the_day_of_the_almanac(int day, int month, LocalDate date) {
    assertThat(new LunarDay(day, month).in(date.getYear())).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10/3", "01/1", "30/12"})
  void reads_day_and_month(String text) {
    assertThat(LunarDay.parse(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31/1", "1/13", "0/1", "10-3", "10/3/2023"})
  void refuses_anything_else(String text) {
    assertThat(LunarDay.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1930, Canh Ngọ",
    "1945, Ất Dậu",
    "1975, Ất Mão",
    "2023, Quý Mão",
    "2024, Giáp Thìn",
    "2025, Ất Tỵ",
    "2026, Bính Ngọ"
  })
  void names_the_years(int year, String name) {
    assertThat(CanChi.of(year)).isEqualTo(name);
  }
}
