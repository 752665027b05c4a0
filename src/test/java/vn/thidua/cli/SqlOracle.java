package vn.thidua.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The definitions a second time, as SQL over the raw files: another YAML binding, another CSV
 * reader, another arithmetic. Nothing of the tool's own code is used.
 */
final class SqlOracle implements AutoCloseable {
  private static final String ORACLE = "src/test/resources/oracle/";

  /** A table that is made anew for each day. */
  private static final Pattern AGAIN = Pattern.compile("create table (\\w+) as");

  private final Connection database;
  private final Path folder;
  private final LocalDate from;
  private final LocalDate to;
  private final int lastDay;
  private final List<YearMonth> months = new ArrayList<>();
  private final List<Map<String, Object>> phases;

  /**
   * Reads a plan's folder into an empty database.
   *
   * @param days on which it will be asked
   */
  SqlOracle(Connection database, Path folder, List<LocalDate> days)
      throws SQLException, IOException {
    this.database = database;
    this.folder = folder;
    Map<String, Object> plan = yaml("plan.yaml");
    Map<String, Object> reporting = map(plan.get("reporting"));
    int year = ((Number) plan.get("year")).intValue();
    lastDay = ((Number) reporting.getOrDefault("month_ends", 31)).intValue();
    from =
        plan.containsKey("from")
            ? day(plan, "from")
            : end(YearMonth.of(year, 1).minusMonths(1)).plusDays(1);
    to = plan.containsKey("to") ? day(plan, "to") : end(YearMonth.of(year, 12));
    for (YearMonth month = monthOf(from);
        !month.isAfter(monthOf(to));
        month = month.plusMonths(1)) {
      months.add(month);
    }
    phases = list(yaml("phases.yaml"), "phases");
    run(Files.readString(Path.of(ORACLE + "tables.sql")));
    for (int i = 0; i < months.size(); i++) {
      LocalDate first = end(months.get(i).minusMonths(1)).plusDays(1);
      LocalDate last = end(months.get(i));
      int dueDay = ((Number) reporting.get("due_day")).intValue();
      insert(
          "mon",
          i + 1,
          months.get(i),
          months.get(i).getMonthValue(),
          first.isBefore(from) ? from : first,
          last.isAfter(to) ? to : last,
          first,
          last,
          months.get(i).atDay(Math.min(dueDay, months.get(i).lengthOfMonth())));
    }
    for (LocalDate day : days) {
      insert("askedday", day);
    }
    for (Map<String, Object> village : list(plan, "villages")) {
      insert(
          "village",
          village.get("id"),
          village.get("households"),
          village.get("population"),
          village.get("from"),
          village.get("to"),
          village.get("into"));
    }
    for (Map<String, Object> phase : phases) {
      insert("phase", phase.get("id"), phase.get("from"), phase.get("to"));
    }
    for (Map<String, Object> movement : list(yaml("movements.yaml"), "movements")) {
      for (Map<String, Object> indicator : list(movement, "indicators")) {
        indicator(indicator);
      }
    }
    csv(
        "target",
        "village, indicator, "
            + (Files.readString(folder.resolve("targets.csv"))
                    .lines()
                    .findFirst()
                    .orElse("")
                    .contains("phase")
                ? "phase"
                : "''")
            + ", target, baseline",
        folder.resolve("targets.csv"));
    if (Files.exists(folder.resolve("previous.csv"))) {
      csv(
          "previous",
          "village, period, indicator, \"VALUE\", \"OF\"",
          folder.resolve("previous.csv"));
    }
    if (Files.isDirectory(folder.resolve("reports"))) {
      try (Stream<Path> files = Files.walk(folder.resolve("reports"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".csv")).sorted().toList()) {
          csv("report", "village, period, indicator, \"VALUE\", \"OF\", kind, reported_on", file);
        }
      }
    }
    run(
        "create table setting as select cast("
            + limit(reporting, "on_track", 100)
            + " as decfloat(100)) / 100 as on_track, cast("
            + limit(reporting, "slow", 90)
            + " as decfloat(100)) / 100 as slow");
    run(Files.readString(Path.of(ORACLE + "read.sql")));
  }

  private static Object limit(Map<String, Object> reporting, String key, int otherwise) {
    return reporting.getOrDefault(key, otherwise);
  }

  private void indicator(Map<String, Object> indicator) throws SQLException {
    Object target = indicator.get("target");
    Object pace = indicator.get("pace");
    insert(
        "indicator",
        indicator.get("id"),
        indicator.get("kind"),
        indicator.getOrDefault("better", "higher"),
        indicator.getOrDefault("base", "reported"),
        low(target),
        high(target),
        indicator.get("baseline"),
        pace instanceof List
            ? "months"
            : pace instanceof Map ? "phases" : indicator.containsKey("season") ? "season" : "even");
    if (pace instanceof List<?> percents) {
      for (int i = 0; i < percents.size(); i++) {
        insert("pacemonth", indicator.get("id"), i + 1, percents.get(i));
      }
    }
    if (pace instanceof Map<?, ?> percents) {
      for (Map.Entry<?, ?> percent : percents.entrySet()) {
        insert("pacephase", indicator.get("id"), percent.getKey(), percent.getValue());
      }
    }
    if (indicator.get("season") instanceof List<?> season) {
      for (Object month : season) {
        insert("season", indicator.get("id"), month);
      }
    }
    if (indicator.get("phase_targets") instanceof Map<?, ?> targets) {
      for (Map.Entry<?, ?> one : targets.entrySet()) {
        insert(
            "phasetarget",
            indicator.get("id"),
            one.getKey(),
            low(one.getValue()),
            high(one.getValue()));
      }
    }
  }

  private static Object low(Object target) {
    return target instanceof List<?> range ? range.get(0) : target;
  }

  private static Object high(Object target) {
    return target instanceof List<?> range ? range.get(1) : target;
  }

  /** The rows of {@code status}: for each indicator and village what the report prints. */
  Map<String, String> status(LocalDate at) throws SQLException, IOException {
    measure(at, at);
    Map<String, String> rows = new TreeMap<>();
    script("status.sql");
    rows(rows, "select indicator || '/' || scope, * from statusrow", 3);
    rows(rows, "select 'reports/' || village, * from rates", 2);
    return rows;
  }

  /** The rows of {@code status --by phase}. */
  Map<String, String> phases(LocalDate at) throws SQLException, IOException {
    Map<String, String> rows = new TreeMap<>();
    for (Map<String, Object> phase : phases) {
      LocalDate end = day(phase, "to");
      measure(end.isBefore(at) ? end : at, at);
      run(
          "create table ph as select *, date '"
              + at
              + "' as today from phase where id = '"
              + phase.get("id")
              + "'");
      script("phase.sql");
      rows(
          rows,
          "select '" + phase.get("id") + "/' || indicator || '/' || scope, * from phaserow",
          3);
    }
    return rows;
  }

  private void measure(LocalDate until, LocalDate known) throws SQLException, IOException {
    run(
        "create table par as select date '"
            + until
            + "' as until, date '"
            + known
            + "' as known, date '"
            + from
            + "' as span_from, date '"
            + to
            + "' as span_to, (select count(*) from mon) as n, coalesce((select idx from mon where date '"
            + (until.isAfter(to) ? to : until)
            + "' between whole_first and whole_end), 0) as last");
    script("measure.sql");
  }

  private void rows(Map<String, String> rows, String sql, int first) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = first + 1; i <= result.getMetaData().getColumnCount(); i++) {
          Object cell = result.getObject(i);
          cells.add(
              result.getMetaData().getColumnName(i).toLowerCase(java.util.Locale.ROOT)
                  + "="
                  + (cell instanceof BigDecimal number ? number(number) : String.valueOf(cell)));
        }
        rows.put(result.getString(1), String.join(" ", cells));
      }
    }
  }

  /**
   * To the last digit that is printed. A quotient that is never finite here is an exact half only
   * once its last digits are rounded away.
   */
  static String number(BigDecimal number) {
    return number
        .setScale(40, RoundingMode.HALF_UP)
        .setScale(6, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .add(BigDecimal.ZERO)
        .toPlainString();
  }

  private void script(String file) throws SQLException, IOException {
    run(Files.readString(Path.of(ORACLE + file)));
  }

  private void run(String script) throws SQLException {
    try (Statement statement = database.createStatement()) {
      for (String sql : script.split(";\\s*\\n", -1)) {
        if (!sql.isBlank()) {
          try {
            Matcher again = AGAIN.matcher(sql);
            if (again.find()) {
              statement.execute("drop table if exists " + again.group(1));
            }
            statement.execute(sql);
          } catch (SQLException e) {
            throw new SQLException(sql, e);
          }
        }
      }
    }
  }

  private void csv(String table, String columns, Path file) throws SQLException {
    run(
        "insert into "
            + table
            + " select rownum(), '"
            + file
            + "', "
            + columns
            + " from csvread('"
            + file
            + "', null, 'charset=UTF-8')");
  }

  private void insert(String table, Object... values) throws SQLException {
    String marks = String.join(",", Collections.nCopies(values.length, "?"));
    try (PreparedStatement insert =
        database.prepareStatement("insert into " + table + " values(" + marks + ")")) {
      for (int i = 0; i < values.length; i++) {
        insert.setString(i + 1, values[i] == null ? null : String.valueOf(values[i]));
      }
      insert.executeUpdate();
    }
  }

  private YearMonth monthOf(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return day.isAfter(end(month)) ? month.plusMonths(1) : month;
  }

  private LocalDate end(YearMonth month) {
    return month.atDay(Math.min(lastDay, month.lengthOfMonth()));
  }

  private static LocalDate day(Map<String, Object> map, String key) {
    return LocalDate.parse(String.valueOf(map.get(key)));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> yaml(String file) throws IOException {
    return (Map<String, Object>)
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(folder.resolve(file)));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> map, String key) {
    return (List<Map<String, Object>>) map.getOrDefault(key, List.of());
  }

  @Override
  public void close() throws SQLException {
    run("drop all objects");
  }
}
