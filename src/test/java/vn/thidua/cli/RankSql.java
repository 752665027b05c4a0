package vn.thidua.cli;

import java.io.IOException;
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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The rubric's definitions a second time, as SQL over a plan's own files: another YAML binding,
 * another CSV reader, another arithmetic, in 60 digits. For plans of the calendar year 2023 without
 * mergers.
 */
final class RankSql {
  private static final List<String> TABLES =
      List.of(
          """
          create table report(village varchar, period varchar, indicator varchar, v decfloat(60), o decfloat(60),
            kind varchar, reported_on varchar)
          """,
          "create table target(village varchar, indicator varchar, target varchar, baseline decfloat(60))",
          "create table village(ord int, id varchar, households decfloat(60), population decfloat(60))",
          """
          create table indicator(id varchar, kind varchar, better varchar, base varchar, low decfloat(60), high decfloat(60),
            baseline decfloat(60), p_at decfloat(60), p_end decfloat(60))
          """,
          """
          create table node(ord int, id varchar, parent varchar, depth int, leaf boolean, best boolean, points decfloat(60),
            cap_b decfloat(60), cap_m decfloat(60), method varchar, indicator varchar, gauge varchar, at_ decfloat(60),
            each_ decfloat(60), late decfloat(60), missing decfloat(60), a_from decfloat(60), a_step decfloat(60),
            a_points decfloat(60), volume varchar)
          """,
          "create table band(node varchar, lo decfloat(60), hi decfloat(60), v_lo decfloat(60), v_hi decfloat(60), points decfloat(60))",
          "create table adjustment(village varchar, item varchar, points decfloat(60), count_ decfloat(60), date_ varchar)",
          "create table given(village varchar, item varchar, stage varchar, points decfloat(60), date_ varchar)",
          "create table months(period varchar, due varchar)");

  /** Step by step, each into a table of its own, as one would do it by hand. */
  private static final List<String> LEAVES =
      List.of(
          """
          create table figure as
          select k.village, k.indicator, k.period, k.v, i.kind, i.base, k.kind = 'estimate' as est,
            case when i.base = 'households' then w.households when i.base = 'population' then w.population else k.o end as o
          from (select r.*, row_number() over (partition by village, indicator, period
                  order by case when kind = 'estimate' then 1 else 0 end, reported_on desc) as best
                from report r where reported_on <= '$at' and period <= left('$at', 7)) k
          join indicator i on i.id = k.indicator join village w on w.id = k.village where best = 1
          """,
          """
          create table term as
          select * from figure where kind = 'flow'
          union all
          select village, indicator, period, v, kind, base, est, o
          from (select f.*, row_number() over (partition by village, indicator order by period desc) as back
                from figure f where kind = 'stock' or (kind = 'share' and o > 0)) where back = 1
          """,
          """
          create table actual as
          select indicator, village,
            case when kind <> 'share' then sum(v) when base = 'reported' then 100 * sum(v) / nullif(sum(o), 0)
                 else sum(v * o) / nullif(sum(o), 0) end as a,
            bool_or(est and period = left('$at', 7)) as ahead
          from term group by indicator, village, kind, base
          """,
          """
          create table measured as
          select q.*, x.a, case when x.ahead then i.p_end else i.p_at end as p, i.kind, i.better
          from (select i.id as indicator, w.id as village,
                  case when i.better = 'within' then case when i.kind = 'share' or t.target is not null then i.low end
                       when t.target is not null then cast(t.target as decfloat(60))
                       when i.kind = 'share' then i.low end as t, i.high as h,
                  case when i.kind = 'flow' then null when t.baseline is not null then t.baseline
                       when i.kind = 'share' or i.baseline = 0 then i.baseline end as b0
                from indicator i cross join village w
                left join target t on t.indicator = i.id and t.village = w.id) q
          join indicator i on i.id = q.indicator
          left join actual x on x.indicator = q.indicator and x.village = q.village
          """,
          """
          create table way as
          select m.*, case when better = 'higher' and t >= b0 or better = 'lower' and t <= b0 then b0 end as b,
            case when kind = 'flow' then p else cast(1 as decfloat(60)) end as q from measured m
          """,
          """
          create table ratio as
          select w.*,
            case when kind = 'flow' then t * p when better = 'within' then null when b is null then t else b + (t - b) * p end as e,
            case better when 'higher' then a >= t when 'lower' then a <= t else a >= t and a <= h end as met,
            kind = 'flow' and (better = 'lower' and a > t or better = 'within' and a > h) as broken,
            case when better = 'within' then case when a < t * q then a / nullif(t * q, 0) when a > h * q then h * q / a else 1 end
                 when kind = 'flow' and better = 'higher' then a / nullif(t * p, 0)
                 when kind = 'flow' then t * p / nullif(a, 0)
                 when b is not null then (a - b) / nullif((t - b) * p, 0)
                 when better = 'higher' then a / nullif(t, 0) else t / nullif(a, 0) end as pace,
            case when better = 'within' then case when a < t then a / nullif(t, 0) when a > h then h / a else 1 end
                 when kind = 'flow' or better = 'higher' then a / nullif(t, 0) else t / nullif(a, 0) end as reached
          from way w
          """,
          """
          create table judged as
          select r.*, met and ('$at' >= '2023-12-31' or kind <> 'flow' or better = 'higher') as done,
            case when pace is not null then round(pace, 30) >= 1
                 when kind = 'flow' and better = 'higher' then a >= 0
                 when b is not null then case better when 'higher' then a >= b else a <= b end
                 else met end as keeps,
            a is null and e = 0 and t > 0 as not_yet
          from ratio r
          """,
          """
          create table gauge as
          select indicator, village, t, a,
            case when not_yet then 100 when a is null then null when broken then 0
                 else greatest(coalesce(100 * pace, case when keeps then 100 else 0 end), case when done then 100 else -1e30 end) end as pace,
            case when a is null then null when broken then 0 when kind = 'flow' and better = 'lower' then 100
                 else greatest(coalesce(100 * reached, case when keeps and not done then 100 else 0 end),
                               case when done then 100 else -1e30 end) end as achievement, better
          from judged
          """,
          """
          create table discipline as
          select w.id as village, count(case when c.came is null then 1 end) as missing,
            count(case when c.came > m.due then 1 end) as late
          from village w cross join (select * from months where due <= '$at') m
          left join (select village, period, min(reported_on) as came from report where reported_on <= '$at' group by village, period) c
            on c.village = w.id and c.period = m.period
          group by w.id
          """,
          """
          create table decided as
          select village, item, points from (
            select g.*, row_number() over (partition by village, item
                order by case stage when 'council' then 1 when 'verified' then 2 else 3 end) as latest
            from given g join node n on n.id = g.item
            where (stage <> 'self' or n.method = 'given') and coalesce(date_, '') <= '$at') where latest = 1
          """,
          """
          create table added as
          select village, item, sum(greatest(points, 0)) as plus, sum(least(points, 0)) as less, sum(count_) as cases
          from adjustment where date_ <= '$at' group by village, item
          """,
          """
          create table seen as
          select w.id as village, n.*, s.points as score, coalesce(x.plus, 0) as plus, coalesce(x.less, 0) as less,
            coalesce(x.cases, 0) as cases, g.a, g.better, v.a as vol, d.late as n_late, d.missing as n_missing,
            case gauge when 'pace' then g.pace when 'achievement' then g.achievement else g.a end as m,
            n.indicator is null or n.method = 'per_occurrence' or gauge = 'value' or g.t is not null as applies
          from village w cross join node n
          left join gauge g on g.indicator = n.indicator and g.village = w.id
          left join gauge v on v.indicator = n.volume and v.village = w.id
          left join decided s on s.item = n.id and s.village = w.id
          left join added x on x.item = n.id and x.village = w.id
          join discipline d on d.village = w.id
          where n.leaf
          """,
          """
          create table raw as
          select s.*,
            case when score is not null then score
              when method = 'given' then plus
              when method = 'proportional' then coalesce(points, 0) * least(greatest(coalesce(m, 0), 0), 100) / 100
              when method in ('steps', 'tiers') then coalesce((select max(b.points) from band b where b.node = s.id
                  and (b.lo is null or b.lo <= round(s.m, 30)) and (b.hi is null or b.hi > round(s.m, 30)) and s.m is not null
                  and (b.v_lo is null or b.v_lo <= coalesce(s.vol, 0)) and (b.v_hi is null or b.v_hi > coalesce(s.vol, 0))), 0)
              when method = 'pass' then case when round(m, 30) >= 100 then coalesce(points, cap_b, 0) else 0 end
              when method = 'threshold' then case when better = 'lower' and gauge = 'value' and round(m, 30) <= at_
                  or not (better = 'lower' and gauge = 'value') and round(m, 30) >= at_ then coalesce(points, cap_b, 0) else 0 end
              when method = 'per_occurrence' and each_ >= 0 then each_ * (greatest(coalesce(a, 0), 0) + cases)
              else coalesce(points, 0) end as v,
            case when score is null and method = 'proportional' and a_step is not null and round(m, 30) > a_from
                 then floor(round((m - a_from) / a_step, 30)) * a_points else 0 end as extra,
            case when score is not null then 0
              when method = 'per_occurrence' and each_ < 0 then -each_ * (greatest(coalesce(a, 0), 0) + cases)
              when method = 'discipline' then greatest(-(coalesce(late, 0) * n_late + coalesce(missing, 0) * n_missing), 0)
              else 0 end as taken
          from seen s
          """,
          """
          create table mark as
          select village, id, applies,
            case when applies then coalesce(points, 0) else 0 end as of_,
            case when applies then least(greatest(v, 0), coalesce(points, 0)) else 0 end as s,
            case when applies then greatest(v - coalesce(points, 0), 0) + extra
              + case when method = 'given' and score is null then 0 else plus end else 0 end as b,
            case when applies then taken + greatest(-v, 0) - less else 0 end as m,
            case when applies and score is not null then 1 else 0 end * greatest(v - coalesce(points, 0), 0) * $accepted as acc
          from raw
          """);

  /** A part of a part is capped before what it is a part of. */
  private static final String CAP =
      """
      update mark k set
        b = (select case when n.cap_b is null or k.b <= n.cap_b then k.b
               else k.b - least(k.b - k.acc, k.b - n.cap_b) end from node n where n.id = k.id),
        m = (select case when n.cap_m is null or k.m <= n.cap_m then k.m else n.cap_m end from node n where n.id = k.id)
      where applies and k.id in (select id from node where depth = $depth)
      """;

  private static final String SUM =
      """
      insert into mark
      select village, parent, true, of_, s, b + plus, m - less, acc from (
        select c.village, c.parent,
          case when p.best then max(c.of_) else sum(c.of_) end as of_,
          sum(case when not p.best or c.first = 1 then c.s else 0 end) as s,
          sum(case when not p.best or c.first = 1 then c.b else 0 end) as b,
          sum(case when not p.best or c.first = 1 then c.m else 0 end) as m,
          sum(case when not p.best or c.first = 1 then c.acc else 0 end) as acc,
          max(coalesce(x.plus, 0)) as plus, max(coalesce(x.less, 0)) as less
        from (select k.*, n.parent, row_number() over (partition by k.village, n.parent
                order by round(k.s + k.b - k.m, 30) desc, n.ord) as first
              from mark k join node n on n.id = k.id where n.depth = $depth) c
        join node p on p.id = c.parent
        left join added x on x.item = c.parent and x.village = c.village
        group by c.village, c.parent, p.best)
      """;

  private RankSql() {}

  /** Of each village and part {@code of standard bonus minus}, and of each village its points. */
  static Map<String, String> points(Path plan, String at) throws SQLException, IOException {
    try (Connection database = DriverManager.getConnection("jdbc:h2:mem:");
        Statement statement = database.createStatement()) {
      for (String table : TABLES) {
        statement.execute(table);
      }
      Map<String, Object> rubric = load(database, plan, at);
      String accepted = "accepted".equals(rubric.get("over_caps")) ? "1" : "0";
      for (String step : LEAVES) {
        statement.execute(step.replace("$at", at).replace("$accepted", accepted));
      }
      ResultSet deepest = statement.executeQuery("select max(depth) from node");
      deepest.next();
      for (int depth = deepest.getInt(1); depth >= 0; depth--) {
        statement.execute(CAP.replace("$depth", String.valueOf(depth)));
        if (depth > 0) {
          statement.execute(SUM.replace("$depth", String.valueOf(depth)));
        }
      }
      return result(statement);
    }
  }

  private static Map<String, String> result(Statement statement) throws SQLException {
    Map<String, String> points = new TreeMap<>();
    ResultSet parts = statement.executeQuery("select village, id, of_, s, b, m from mark");
    while (parts.next()) {
      StringBuilder row = new StringBuilder();
      for (int i = 3; i <= 6; i++) {
        row.append(number(parts.getBigDecimal(i))).append(' ');
      }
      points.put(parts.getString(1) + "/" + parts.getString(2), row.toString().strip());
    }
    ResultSet totals =
        statement.executeQuery(
            """
            select k.village, sum(s + b - m), sum(of_) from mark k join node n on n.id = k.id
            where depth = 0 group by k.village
            """);
    List<String> without = new ArrayList<>();
    while (totals.next()) {
      points.put(
          totals.getString(1),
          number(totals.getBigDecimal(2)) + " of " + number(totals.getBigDecimal(3)));
      if (totals.getBigDecimal(3).signum() == 0) {
        without.add(totals.getString(1));
      }
    }
    ResultSet standard =
        statement.executeQuery("select count(*) from node where leaf and points > 0");
    standard.next();
    if (standard.getInt(1) > 0) {
      // Who was handed nothing of what has standard points is not ranked.
      points.keySet().removeIf(key -> without.contains(key.split("/", -1)[0]));
    }
    return points;
  }

  static String number(BigDecimal number) {
    return number
        .setScale(30, RoundingMode.HALF_UP)
        .setScale(6, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .add(BigDecimal.ZERO)
        .toPlainString();
  }

  private static Map<String, Object> load(Connection database, Path plan, String at)
      throws SQLException, IOException {
    try (Statement statement = database.createStatement();
        Stream<Path> files = Files.walk(plan.resolve("reports"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".csv")).sorted().toList()) {
        statement.execute(
            "insert into report select village, period, indicator, cast(\"VALUE\" as decfloat(60)),"
                + " cast(nullif(\"OF\", '') as decfloat(60)), kind, reported_on from "
                + csv(file));
      }
      statement.execute(
          "insert into target select village, indicator, target, cast(nullif(baseline, '') as decfloat(60)) from "
              + csv(plan.resolve("targets.csv")));
      if (Files.exists(plan.resolve("adjustments.csv"))) {
        statement.execute(
            "insert into adjustment select village, item, cast(nullif(points, '') as decfloat(60)),"
                + " cast(nullif(\"COUNT\", '') as decfloat(60)), \"DATE\" from "
                + csv(plan.resolve("adjustments.csv")));
      }
      if (Files.exists(plan.resolve("scores.csv"))) {
        statement.execute(
            "insert into given select village, item, stage, cast(points as decfloat(60)), nullif(\"DATE\", '') from "
                + csv(plan.resolve("scores.csv")));
      }
      for (int month = 1; month <= 12; month++) {
        statement.execute(
            "insert into months values('2023-%02d', '2023-%02d-25')".formatted(month, month));
      }
    }
    int order = 0;
    for (Map<String, Object> village : list(yaml(plan, "plan.yaml"), "villages")) {
      insert(
          database,
          "village",
          order++,
          village.get("id"),
          village.get("households"),
          village.get("population"));
    }
    for (Map<String, Object> movement : list(yaml(plan, "movements.yaml"), "movements")) {
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
            pace(indicator, YearMonth.parse(at.substring(0, 7)).atEndOfMonth().toString()));
      }
    }
    Map<String, Object> rubric = yaml(plan, "scoring.yaml");
    int[] nodes = {0};
    nodes(database, list(rubric, "standards"), null, 0, nodes);
    return rubric;
  }

  private static String csv(Path file) {
    return "csvread('" + file.toAbsolutePath() + "', null, 'charset=UTF-8')";
  }

  private static void nodes(
      Connection database, List<Map<String, Object>> items, Object parent, int depth, int[] order)
      throws SQLException {
    for (Map<String, Object> item : items) {
      List<Map<String, Object>> parts = list(item, "items");
      String method = String.valueOf(item.getOrDefault("method", "given"));
      Map<?, ?> above = (Map<?, ?>) item.get("above");
      insert(
          database,
          "node",
          order[0]++,
          item.get("id"),
          parent,
          depth,
          parts.isEmpty(),
          "best".equals(item.get("parts")),
          item.get("points"),
          item.get("bonus"),
          item.get("minus"),
          method,
          item.get("indicator"),
          item.getOrDefault("measure", method.equals("proportional") ? "pace" : "achievement"),
          item.get("at"),
          item.get("each"),
          item.get("late"),
          item.get("missing"),
          above == null ? null : above.get("from") == null ? 100 : above.get("from"),
          above == null ? null : above.get("step"),
          above == null ? null : above.get("points"),
          item.get("volume"));
      for (Map<String, Object> band : list(item, "bands")) {
        List<?> volumes = (List<?>) item.get("volumes");
        if (volumes == null) {
          insert(
              database,
              "band",
              item.get("id"),
              band.get("from"),
              band.get("to"),
              null,
              null,
              band.get("points"));
          continue;
        }
        List<?> tiers = (List<?>) band.get("by_volume");
        for (int i = 0; i < tiers.size(); i++) {
          insert(
              database,
              "band",
              item.get("id"),
              band.get("from"),
              band.get("to"),
              i == 0 ? null : volumes.get(i - 1),
              i == volumes.size() ? null : volumes.get(i),
              tiers.get(i));
        }
      }
      nodes(database, parts, item.get("id"), depth + 1, order);
    }
  }

  /** The pace at a day of 2023, by the definition, in 60 digits. */
  private static BigDecimal pace(Map<String, Object> indicator, String at) {
    if (at.compareTo("2023-12-31") >= 0) {
      return BigDecimal.ONE;
    }
    int month = Integer.parseInt(at.substring(5, 7));
    int days = YearMonth.parse(at.substring(0, 7)).lengthOfMonth();
    BigDecimal before = month == 1 ? BigDecimal.ZERO : end(indicator, month - 1);
    BigDecimal step =
        end(indicator, month).subtract(before).multiply(new BigDecimal(at.substring(8)));
    return before.add(step.divide(BigDecimal.valueOf(days), 60, RoundingMode.HALF_UP));
  }

  private static BigDecimal end(Map<String, Object> indicator, int month) {
    if (indicator.get("season") instanceof List<?> season) {
      long passed = season.stream().filter(one -> ((Number) one).intValue() <= month).count();
      return BigDecimal.valueOf(passed)
          .divide(BigDecimal.valueOf(season.size()), 60, RoundingMode.HALF_UP);
    }
    List<?> pace = (List<?>) indicator.get("pace");
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
  private static Map<String, Object> yaml(Path plan, String file) throws IOException {
    return (Map<String, Object>)
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(plan.resolve(file)));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> map, String key) {
    return new ArrayList<>((List<Map<String, Object>>) map.getOrDefault(key, List.of()));
  }
}
