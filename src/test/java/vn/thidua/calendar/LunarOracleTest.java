package vn.thidua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Lunar days against Hồ Ngọc Đức's algorithm, whose months of 1900 to 2100 {@code
 * src/test/oracle/lunar.js} wrote with the npm package amlich.
 */
final class LunarOracleTest {
  private static final Path TABLE =
      Path.of("src/test/resources/vn/thidua/calendar/lunar-months.tsv");

  /**
   * Two new moons lie within a minute of midnight: 9 December 2072 at 23:59:09 and 19 October 2085
   * at 0:00:22 in Vietnam's time (Meeus, Astronomical Algorithms, chapter 49, with a clock error of
   * 120 s). The oracle's simpler formula puts each on the other side. How fast the Earth turns then
   * is not known to the minute, so the more exact formula is kept until an almanac is published.
   * The day before such a month, and all its days, differ.
   */
  private static final String NEAR_MIDNIGHT = "(2072 (30/10|\\d+/11)|2085 (30/8|\\d+/9)) .*";

  /** A lunar year of the table. */
  private record Year(int number, LocalDate first, int leap, String long30) {
    static Year of(String line) {
      String[] cells = line.split("\t", -1);
      return new Year(
          Integer.parseInt(cells[0]),
          LocalDate.parse(cells[1]),
          Integer.parseInt(cells[2]),
          cells[3]);
    }

    /** The first day of each month that is not a leap month, the number of its days behind. */
    List<Month> months() {
      List<Month> months = new ArrayList<>();
      LocalDate first = this.first;
      int month = 0;
      for (int i = 0; i < long30.length(); i++) {
        boolean leapMonth = leap > 0 && i == leap;
        int days = 29 + long30.charAt(i) - '0';
        if (!leapMonth) {
          month++;
          months.add(new Month(month, first, days));
        }
        first = first.plusDays(days);
      }
      return months;
    }

    LocalDate end() {
      long longMonths = long30.chars().filter(c -> c == '1').count();
      return first.plusDays(29L * long30.length() + longMonths);
    }
  }

  private record Month(int number, LocalDate first, int days) {}

  private static List<Year> years() throws IOException {
    return Files.readAllLines(TABLE).stream().map(Year::of).toList();
  }

  @Test
  void the_table_leaves_no_day_out() throws IOException {
    List<Year> years = years();
    assertThat(years).hasSize(201);
    for (int i = 1; i < years.size(); i++) {
      assertThat(years.get(i).first()).isEqualTo(years.get(i - 1).end());
    }
  }

  @Test
  void the_years_of_the_cycle_are_the_published_list() throws IOException {
    List<String> names =
        Files.readAllLines(Path.of("src/test/resources/vn/thidua/calendar/can-chi.txt"));
    assertThat(names).hasSize(60).doesNotHaveDuplicates();
    for (int year = 1804; year < 2204; year++) {
      assertThat(CanChi.of(year)).isEqualTo(names.get((year - 1804) % 60));
    }
  }

  @Test
  void every_day_from_1900_to_2100_is_the_oracles() throws IOException {
    List<String> differ = new ArrayList<>();
    int days = 0;
    for (Year year : years()) {
      for (Month month : year.months()) {
        for (int day = 1; day <= 30; day++) {
          // The day that a short month lacks is its last.
          LocalDate expected = month.first().plusDays(Math.min(day, month.days()) - 1L);
          LocalDate actual = new LunarDay(day, month.number()).in(year.number());
          if (!actual.equals(expected)) {
            differ.add(
                year.number() + " " + day + "/" + month.number() + " " + actual + " " + expected);
          }
          days++;
        }
      }
    }
    assertThat(days).isEqualTo(201 * 12 * 30);
    assertThat(differ).hasSize(60).allMatch(day -> day.matches(NEAR_MIDNIGHT));
  }
}
