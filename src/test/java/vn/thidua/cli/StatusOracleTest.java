package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every number of the Kim Hoa plan's status is what SQL says, to the last digit printed. */
final class StatusOracleTest {
  private static final Path PLAN = Path.of("plans/kim-hoa-2023");

  private static final List<String> STATUS =
      List.of(
          "target",
          "expected",
          "pace_at",
          "actual",
          "achievement",
          "pace_ratio",
          "status",
          "estimated",
          "silent_villages",
          "forecast",
          "forecast_method",
          "forecast_low",
          "forecast_high",
          "forecast_months",
          "forecast_estimated",
          "same_period",
          "growth",
          "growth_points",
          "missing",
          "needed_per_month",
          "out_of_reach_from");

  private static final List<String> PHASE =
      List.of(
          "target",
          "target_set",
          "expected",
          "pace_at",
          "actual",
          "achievement",
          "pace_ratio",
          "status",
          "result",
          "estimated",
          "missing");

  private static final List<String> RATES =
      List.of("due", "received", "on_time", "late", "missing");

  private static SqlOracle oracle;

  @BeforeAll
  static void load() throws Exception {
    Connection database = DriverManager.getConnection("jdbc:h2:mem:");
    oracle = new SqlOracle(database, PLAN, days().toList());
  }

  @AfterAll
  static void close() throws Exception {
    oracle.close();
  }

  /** Each month's end, the phases' reviews and ends, and days between. */
  static Stream<LocalDate> days() {
    Stream<LocalDate> ends =
        Stream.iterate(LocalDate.of(2023, 1, 31), d -> d.getYear() == 2023, d -> lastOfNext(d));
    return Stream.concat(
        ends,
        Stream.of(
                "2023-01-15", "2023-06-14", "2023-06-20", "2023-07-10", "2023-12-20", "2024-01-10")
            .map(LocalDate::parse));
  }

  private static LocalDate lastOfNext(LocalDate day) {
    LocalDate next = day.plusDays(1);
    return next.withDayOfMonth(next.lengthOfMonth());
  }

  @ParameterizedTest
  @MethodSource("days")
  void every_number_of_kim_hoa_is_what_sql_says(LocalDate at) throws Exception {
    assertThat(different(oracle, PLAN, at)).isEmpty();
  }

  /** What thidua and the oracle say differently of a day; by the row, what each says. */
  static Map<String, String> different(SqlOracle oracle, Path plan, LocalDate at) throws Exception {
    Map<String, String> expected = new TreeMap<>(oracle.status(at));
    expected.putAll(oracle.phases(at));
    Map<String, String> actual = new TreeMap<>(status(plan, at));
    actual.putAll(phases(plan, at));
    Map<String, String> different = new TreeMap<>();
    assertThat(actual).isNotEmpty();
    for (Map.Entry<String, String> row : expected.entrySet()) {
      if (!row.getValue().equals(actual.get(row.getKey()))) {
        different.put(
            row.getKey(), "\n sql    " + row.getValue() + "\n thidua " + actual.get(row.getKey()));
      }
    }
    actual.keySet().removeAll(expected.keySet());
    actual.forEach((key, row) -> different.put(key, "\n sql    null\n thidua " + row));
    return different;
  }

  private static Map<String, String> status(Path plan, LocalDate at) {
    JsonNode status = json("status", "-p", plan.toString(), "--at", at.toString(), "-f", "json");
    Map<String, String> rows = new TreeMap<>();
    for (JsonNode indicator : status.get("indicators")) {
      String id = indicator.get("indicator").asString() + "/";
      rows.put(id, row(indicator, STATUS));
      for (JsonNode village : indicator.get("villages")) {
        rows.put(id + village.get("village").asString(), row(village, STATUS));
      }
    }
    for (JsonNode village : status.get("reporting").get("villages")) {
      rows.put("reports/" + village.get("village").asString(), row(village, RATES));
    }
    return rows;
  }

  private static Map<String, String> phases(Path plan, LocalDate at) {
    JsonNode status =
        json("status", "-p", plan.toString(), "--at", at.toString(), "--by", "phase", "-f", "json");
    Map<String, String> rows = new TreeMap<>();
    for (JsonNode phase : status.get("phases")) {
      for (JsonNode indicator : phase.get("indicators")) {
        String id = phase.get("phase").asString() + "/" + indicator.get("indicator").asString();
        rows.put(id + "/", row(indicator, PHASE));
        for (JsonNode village : indicator.get("villages")) {
          rows.put(id + "/" + village.get("village").asString(), row(village, PHASE));
        }
      }
    }
    return rows;
  }

  private static String row(JsonNode node, List<String> keys) {
    List<String> cells = new ArrayList<>();
    for (String key : keys) {
      JsonNode cell = node.get(key).isArray() ? node.get(key).get(0) : node.get(key);
      cells.add(
          key
              + "="
              + (cell.isNull()
                  ? "null"
                  : cell.isNumber()
                      ? SqlOracle.number(new BigDecimal(cell.asString()))
                      : cell.asString()));
    }
    return String.join(" ", cells);
  }

  static JsonNode json(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Env env =
        new Env(
            Path.of("").toAbsolutePath(),
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(out),
            new PrintWriter(err),
            Map.of(),
            Clock.systemUTC(),
            Terminal.NONE);
    assertThat(Main.run(env, args)).as(err.toString()).isZero();
    return JsonMapper.shared().readTree(out.toString());
  }
}
