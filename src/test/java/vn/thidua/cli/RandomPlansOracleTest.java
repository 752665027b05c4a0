package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Plans of any kind stand as SQL says: kinds, directions, baselines, paces by months, phases and
 * seasons, targets of villages and phases, ranges, estimates and what replaces them, late and
 * missing reports, corrections, mergers, months that end on the 14th, short plans, any day.
 */
final class RandomPlansOracleTest {
  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void every_number_is_what_sql_says(@ForAll long seed) throws Exception {
    Path folder = Files.createTempDirectory("thidua-plan");
    try (Connection database = DriverManager.getConnection("jdbc:h2:mem:")) {
      List<LocalDate> days = new RandomPlan(seed).write(folder);
      try (SqlOracle oracle = new SqlOracle(database, folder, days)) {
        for (LocalDate day : days) {
          assertThat(StatusOracleTest.different(oracle, folder, day))
              .as("seed %s on %s, in %s", seed, day, folder)
              .isEmpty();
        }
      }
      delete(folder);
    }
  }

  /** Thirteen months: the last of the year before is the first of this one as well. */
  @Example
  void a_campaign_over_new_year_is_what_sql_says() throws Exception {
    every_number_is_what_sql_says(28299);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
