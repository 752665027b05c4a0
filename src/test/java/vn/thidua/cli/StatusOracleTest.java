package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The definitions a second time, as SQL over the same files: another YAML binding, another CSV
 * reader, another arithmetic. Every number of the Kim Hoa plan's status must agree to the last
 * digit printed.
 */
final class StatusOracleTest {
  private static final Path PLAN = Path.of("plans/kim-hoa-2023");

  /** Step by step, each into a table of its own, as one would do it by hand. */
  private static final List<String> STEPS =
      List.of(
          """
          create table figure as
          select k.village, k.indicator, k.period, k."value" as v, i.kind, i.base,
            case when i.base = 'households' then w.households when i.base = 'population' then w.population else k.of_ end as o,
            k.kind = 'estimate' as est
          from (select r.*, row_number() over (partition by village, indicator, period
                  order by case when kind = 'estimate' then 1 else 0 end, reported_on desc) as best
                from report r where reported_on <= ?1 and period <= left(?1, 7)) k
          join indicator i on i.id = k.indicator join village w on w.id = k.village where best = 1
          """,
          """
          create table term as
          select village, indicator, kind, base, v, o, est, period from figure where kind = 'flow'
          union all
          select village, indicator, kind, base, v, o, est, period
          from (select f.*, row_number() over (partition by village, indicator order by period desc) as back
                from figure f where kind = 'stock' or (kind = 'share' and o > 0))
          where back = 1
          """,
          """
          create table actual as
          select indicator, coalesce(village, '') as village,
            case when kind <> 'share' then sum(v)
                 when sum(o) = 0 then null
                 when base = 'reported' then 100 * sum(v) / sum(o)
                 else sum(v * o) / sum(o) end as a,
            bool_or(est) as est,
            bool_or(est and period = left(?1, 7)) as ahead
          from (select * from term union all select null, indicator, kind, base, v, o, est, period from term)
          group by indicator, village, kind, base
          """,
          """
          create table aim as
          select i.id as indicator, '' as village, i.low as t, i.baseline as b from indicator i
          union all
          select i.id, w.id, coalesce(t.target, i.low),
            case when i.kind = 'flow' then null
                 when t.baseline is not null then t.baseline
                 when i.kind = 'share' or i.baseline = 0 then i.baseline end
          from indicator i cross join village w left join target t on t.indicator = i.id and t.village = w.id
          where t.target is not null or i.kind = 'share'
          """,
          """
          create table measured as
          select m.*, i.kind, i.better, x.a, coalesce(x.est, false) as est,
            case when i.kind = 'flow' then m.t * case when x.ahead then i.p_end else i.p_at end
                 when m.b is null then m.t
                 else m.b + (m.t - m.b) * case when x.ahead then i.p_end else i.p_at end end as e,
            (i.better = 'higher' and x.a >= m.t) or (i.better = 'lower' and x.a <= m.t) as met
          from (select q.indicator, q.village, q.t,
                  case when (j.better = 'higher' and q.t >= q.b) or (j.better = 'lower' and q.t <= q.b) then q.b end as b
                from aim q join indicator j on j.id = q.indicator) m
          join indicator i on i.id = m.indicator
          left join actual x on x.indicator = m.indicator and x.village = m.village
          where i.better <> 'within'
          """,
          """
          create table ratios as
          select m.*,
            case when kind = 'flow' and better = 'higher' then a / nullif(e, 0)
                 when kind = 'flow' then e / nullif(a, 0)
                 when b is not null then (a - b) / nullif(e - b, 0)
                 when better = 'higher' then a / nullif(t, 0) else t / nullif(a, 0) end as ratio,
            case when kind = 'flow' or better = 'higher' then a / nullif(t, 0) else t / nullif(a, 0) end as reached
          from measured m
          """);

  // A pace of 31/31 thirds has no finite decimal here: an exact half shows only once the last
  // digits are rounded away.
  private static final String STATUS =
      """
      select indicator, village, round(round(e, 30), 6), round(round(a, 30), 6), round(round(reached, 30), 6), round(round(ratio, 30), 6), est,
        case when a is null then 'no-report'
             when met and (?1 >= '2023-12-31' or kind <> 'flow' or better <> 'lower')
               and not (kind = 'stock' and better = 'lower' and village = '' and exists (
                 select 1 from target t where t.indicator = ratios.indicator and not exists (
                   select 1 from actual x where x.indicator = t.indicator and x.village = t.village))) then 'done'
             when kind = 'flow' and better = 'lower' and not met then 'behind'
             when ratio is null and kind = 'flow' then 'on-track'
             when ratio is null then case when (better = 'higher') = (a >= b) or a = b then 'on-track' else 'behind' end
             when round(ratio, 30) >= 1 then 'on-track'
             when round(ratio, 30) >= 0.9 then 'slow' else 'behind' end
      from ratios
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-01-15", "2023-01-31", "2023-02-28", "2023-03-31", "2023-04-30", "2023-05-31",
            "2023-06-14", "2023-06-20",
        "2023-06-30", "2023-07-31", "2023-08-31", "2023-09-30", "2023-10-31", "2023-11-30",
            "2023-12-20", "2023-12-31",
        "2024-01-10"
      })
  void every_number_of_kim_hoa_is_what_sql_says(String at) throws Exception {
    Map<String, String> expected;
    try (Connection database = DriverManager.getConnection("jdbc:h2:mem:")) {
      load(database, at);
      expected = query(database, at);
    }
    assertThat(expected).hasSizeGreaterThan(200);
    Map<String, String> actual = status(at);
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    Map<String, String> different = new TreeMap<>();
    expected.forEach(
        (key, row) -> {
          if (!row.equals(actual.get(key))) {
            different.put(key, "sql " + row + ", thidua " + actual.get(key));
          }
        });
    assertThat(different).isEmpty();
  }

  private static Map<String, String> query(Connection database, String at) throws SQLException {
    String sql = STATUS.replace("?1", "'" + at + "'");
    Map<String, String> rows = new TreeMap<>();
    try (Statement statement = database.createStatement()) {
      for (String step : STEPS) {
        statement.execute(step.replace("?1", "'" + at + "'"));
      }
      ResultSet result = statement.executeQuery(sql);
      while (result.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 3; i <= 6; i++) {
          row.append(number(result.getBigDecimal(i))).append(' ');
        }
        rows.put(
            result.getString(1) + "/" + result.getString(2),
            row.append(result.getBoolean(7)).append(' ').append(result.getString(8)).toString());
      }
    }
    return rows;
  }

  private static Map<String, String> status(String at) {
    StringWriter out = new StringWriter();
    Env env =
        new Env(
            Path.of("").toAbsolutePath(),
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(out),
            new PrintWriter(new StringWriter()),
            Map.of(),
            Clock.systemUTC(),
            Terminal.NONE);
    assertThat(Main.run(env, "status", "-p", PLAN.toString(), "--at", at, "-f", "json")).isZero();
    Map<String, String> rows = new TreeMap<>();
    for (JsonNode indicator : JsonMapper.shared().readTree(out.toString()).get("indicators")) {
      if (indicator.get("target").isArray()) {
        continue;
      }
      rows.put(indicator.get("indicator").asString() + "/", row(indicator));
      for (JsonNode village : indicator.get("villages")) {
        rows.put(
            indicator.get("indicator").asString() + "/" + village.get("village").asString(),
            row(village));
      }
    }
    return rows;
  }

  private static String row(JsonNode node) {
    StringBuilder row = new StringBuilder();
    for (String key : List.of("expected", "actual", "achievement", "pace_ratio")) {
      row.append(node.get(key).isNull() ? "-" : number(new BigDecimal(node.get(key).asString())))
          .append(' ');
    }
    return row.append(node.get("estimated").asBoolean())
        .append(' ')
        .append(node.get("status").asString())
        .toString();
  }

  private static String number(BigDecimal number) {
    return number == null
        ? "-"
        : number
            .setScale(6, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .add(BigDecimal.ZERO)
            .toPlainString();
  }

  private static void load(Connection database, String at) throws SQLException, IOException {
    try (Statement statement = database.createStatement()) {
      statement.execute(
          "create table report(village varchar, period varchar, indicator varchar, \"value\" decfloat(60), of_ decfloat(60),"
              + " kind varchar, reported_on varchar)");
      statement.execute(
          "create table target(village varchar, indicator varchar, target decfloat(60), baseline decfloat(60))");
      statement.execute(
          "create table village(id varchar, households decfloat(60), population decfloat(60))");
      statement.execute(
          "create table indicator(id varchar, kind varchar, better varchar, base varchar, low decfloat(60), high decfloat(60),"
              + " baseline decfloat(60), p_at decfloat(60), p_end decfloat(60))");
      try (Stream<Path> files = Files.walk(PLAN.resolve("reports"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".csv")).sorted().toList()) {
          statement.execute(
              "insert into report select village, period, indicator, cast(\"VALUE\" as decfloat(60)), cast(nullif(\"OF\", '') as"
                  + " decfloat(60)), kind, reported_on from csvread('"
                  + file
                  + "', null, 'charset=UTF-8')");
        }
      }
      statement.execute(
          "insert into target select village, indicator, cast(target as decfloat(60)), cast(nullif(baseline, '') as decfloat(60))"
              + " from csvread('"
              + PLAN.resolve("targets.csv")
              + "', null, 'charset=UTF-8')");
    }
    Map<String, Object> plan = yaml("plan.yaml");
    for (Map<String, Object> village : list(plan, "villages")) {
      insert(
          database,
          "village",
          village.get("id"),
          village.get("households"),
          village.get("population"));
    }
    for (Map<String, Object> movement : list(yaml("movements.yaml"), "movements")) {
      for (Map<String, Object> indicator : list(movement, "indicators")) {
        Object target = indicator.get("target");
        insert(
            database,
            "indicator",
            indicator.get("id"),
            indicator.get("kind"),
            indicator.getOrDefault("better", "higher"),
            indicator.getOrDefault("base", "reported"),
            target instanceof List<?> range ? range.get(0) : target,
            target instanceof List<?> range ? range.get(1) : target,
            indicator.get("baseline"),
            pace(indicator, at),
            pace(indicator, monthEnd(at)));
      }
    }
  }

  /** The pace at a day of 2023, by the definition, in 60 digits. */
  private static BigDecimal pace(Map<String, Object> indicator, String at) {
    if (at.compareTo("2023-12-31") >= 0) {
      return BigDecimal.ONE;
    }
    int month = Integer.parseInt(at.substring(5, 7));
    int day = Integer.parseInt(at.substring(8));
    int days = new int[] {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[month - 1];
    List<?> pace = (List<?>) indicator.get("pace");
    BigDecimal before = month == 1 ? BigDecimal.ZERO : end(pace, month - 1);
    BigDecimal step = end(pace, month).subtract(before).multiply(BigDecimal.valueOf(day));
    return before.add(step.divide(BigDecimal.valueOf(days), 60, RoundingMode.HALF_UP));
  }

  private static String monthEnd(String at) {
    return YearMonth.parse(at.substring(0, 7)).atEndOfMonth().toString();
  }

  private static BigDecimal end(List<?> pace, int month) {
    return pace == null
        ? BigDecimal.valueOf(month).divide(BigDecimal.valueOf(12), 60, RoundingMode.HALF_UP)
        : new BigDecimal(String.valueOf(pace.get(month - 1))).movePointLeft(2);
  }

  private static void insert(Connection database, String table, Object... values)
      throws SQLException {
    String marks = String.join(",", java.util.Collections.nCopies(values.length, "?"));
    try (PreparedStatement insert =
        database.prepareStatement("insert into " + table + " values(" + marks + ")")) {
      for (int i = 0; i < values.length; i++) {
        insert.setString(i + 1, values[i] == null ? null : String.valueOf(values[i]));
      }
      insert.executeUpdate();
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> yaml(String file) throws IOException {
    return (Map<String, Object>)
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(PLAN.resolve(file)));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> map, String key) {
    return (List<Map<String, Object>>) map.getOrDefault(key, List.of());
  }
}
