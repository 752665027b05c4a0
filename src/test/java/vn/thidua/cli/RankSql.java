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
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            each_ decfloat(60), late decfloat(60), missing decfloat(60), e_days int, e_points decfloat(60), floor_ decfloat(60), a_from decfloat(60), a_step decfloat(60),
            a_points decfloat(60), volume varchar)
          """,
          "create table band(node varchar, lo decfloat(60), hi decfloat(60), v_lo decfloat(60), v_hi decfloat(60), points decfloat(60))",
          "create table adjustment(village varchar, item varchar, points decfloat(60), count_ decfloat(60), date_ varchar)",
          "create table given(village varchar, item varchar, stage varchar, points decfloat(60), date_ varchar)",
          "create table months(period varchar, due varchar)",
          "create table class_(k int, id varchar, from_ decfloat(60))",
          "create table limit_(class varchar, area varchar, from_ decfloat(60))",
          "create table area(ord int, id varchar, village varchar)",
          "create table grp(ord int, id varchar, village varchar)",
          "create table quota(grp varchar, class varchar, most int, percent int)",
          "create table knock(ord int, id varchar, from_ varchar, indicator varchar, over decfloat(60), effect varchar, class varchar)");

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
          create table early as
          select c.village, datediff('DAY', cast(c.came as date), cast(m.due as date)) as lead
          from (select village, period, min(reported_on) as came from report where reported_on <= '$at' group by village, period) c
          join months m on m.period = c.period where m.due <= '$at'
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
            coalesce(x.cases, 0) as cases, g.a, g.better, v.a as vol, d.late as n_late, d.missing as n_missing, coalesce((select count(*) from early e where e.village = w.id and e.lead >= n.e_days), 0) as n_early,
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
                 then floor(round((m - a_from) / a_step, 30)) * a_points
              when score is null and method = 'discipline' then coalesce(e_points, 0) * n_early else 0 end as extra,
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

  /** Who has how many points after what was not handed out is shared out, and what befell it. */
  private static final List<String> LEAGUE =
      List.of(
          """
          create table total as
          select k.village, sum(k.s + k.b - k.m) as raw, sum(k.of_) as of_, sum(k.m) as taken,
            (select sum(x.p) from (select $full) as x(p)) as full_
          from mark k join node n on n.id = k.id where n.depth = 0 group by k.village
          """,
          """
          create table befell as
          select w.id as village, d.effect, d.class from village w join knock d on d.from_ = 'event'
            where exists (select 1 from adjustment a where a.village = w.id and a.item = d.id and a.date_ <= '$at')
          union all
          select g.village, d.effect, d.class from knock d join actual g on d.from_ = 'indicator' and g.indicator = d.indicator
            where round(g.a, 30) > coalesce(d.over, 0)
          union all
          select k.village, coalesce(d.effect, 'unclassed'), d.class from mark k join node n on n.id = k.id
            left join knock d on d.from_ = 'floor' where round(k.s + k.b - k.m - k.of_ * n.floor_ / 100, 30) < 0
          """,
          """
          create table placed as
          select t.village, round(case when of_ = full_ then raw else raw * full_ / of_ end, 30) as points,
            (select g.id from grp g where g.village = t.village order by g.ord limit 1) as grp,
            coalesce((select a.id from area a where a.village = t.village order by a.ord limit 1),
              (select a.id from area a where a.village is null order by a.ord limit 1)) as area,
            t.taken, d.missing, d.late
          from total t join discipline d on d.village = t.village
          where not (of_ = 0 and full_ <> 0)
            and not exists (select 1 from befell b where b.village = t.village and b.effect = 'unranked')
          """,
          """
          create table ranked as
          select p.*, rank() over (order by $order) as place, rank() over (partition by grp order by $order) as own
          from placed p
          """,
          """
          create table wanting as
          select r.*, c.k as by_points,
            case when exists (select 1 from befell b where b.village = r.village and b.effect = 'unclassed') then $classes
              else greatest(coalesce(c.k, $classes), coalesce((select max(x.k) from befell b join class_ x on x.id = b.class
                where b.village = r.village and b.effect <> 'unranked'), 0)) end as want
          from ranked r left join (
            select r.village, min(c.k) as k from ranked r join class_ c on r.points >= coalesce(
              (select l.from_ from limit_ l where l.class = c.id and l.area = r.area limit 1), c.from_)
            group by r.village) c on c.village = r.village
          """,
          "create table given_class(village varchar, k int)",
          "create table refused(village varchar, k int, tied boolean)");

  /** The best class first: who asks for it, in the order of ranks, until its places are taken. */
  private static final String CLASS =
      """
      create table asking as
      select w.village, q.most, sum(1) over (partition by w.grp order by w.own, w.want) as asked,
        count(*) over (partition by w.grp, w.own, w.want) as alike
      from wanting w
      left join (select grp, min(case when percent is null then most else floor(percent * (select count(*) from grp g
            join village v on v.id = g.village join total t on t.village = v.id where g.id = quota.grp) / 100) end) as most
          from quota where class = (select id from class_ where k = $k) group by grp) q on q.grp = w.grp
      where w.want <= $k and w.village not in (select village from given_class);
      insert into given_class select village, $k from asking where most is null or asked <= most;
      insert into refused select village, $k, asked - alike < most from asking where asked > most;
      drop table asking
      """;

  private RankSql() {}

  /** Of each ranked village {@code rank group-rank class class-by-points full tied}. */
  private static void league(Statement statement, Map<String, Object> rubric, String at)
      throws SQLException {
    List<String> order = new ArrayList<>(List.of("points desc"));
    for (Map<String, Object> by : list(rubric, "tie_breakers")) {
      order.add(
          switch (String.valueOf(by.get("by"))) {
            case "item" ->
                "round(coalesce((select k.s + k.b - k.m from mark k where k.village = p.village and k.id = '"
                    + by.get("item")
                    + "'), 0), 30) desc";
            case "deductions" -> "round(p.taken, 30)";
            default -> "missing, late";
          });
    }
    for (String step : LEAGUE) {
      statement.execute(
          step.replace("$at", at)
              .replace("$order", String.join(", ", order))
              .replace("$full", String.join(" union all select ", full(list(rubric, "standards"))))
              .replace("$classes", String.valueOf(list(rubric, "classes").size())));
    }
    for (int k = 0; k < list(rubric, "classes").size(); k++) {
      for (String step : CLASS.split(";\\s*\n", -1)) {
        statement.execute(step.replace("$k", String.valueOf(k)));
      }
    }
  }

  /** The standard points of each standard, by its leaves. */
  private static List<String> full(List<Map<String, Object>> standards) {
    return standards.stream().map(item -> "cast(" + standard(item) + " as decfloat(60))").toList();
  }

  private static BigDecimal standard(Map<String, Object> item) {
    List<Map<String, Object>> parts = list(item, "items");
    if (parts.isEmpty()) {
      return new BigDecimal(String.valueOf(item.getOrDefault("points", 0)));
    }
    Stream<BigDecimal> points = parts.stream().map(RankSql::standard);
    return "best".equals(item.get("parts"))
        ? points.reduce(BigDecimal::max).orElseThrow()
        : points.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Of each village and part {@code of standard bonus minus}, of each village its points, and of
   * each that is ranked its rank and class.
   */
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
      league(statement, rubric, at);
      return result(statement);
    }
  }

  private static Map<String, String> result(Statement statement) throws SQLException {
    Map<String, String> points = new TreeMap<>();
    ResultSet league =
        statement.executeQuery(
            """
            select w.village, w.place, w.own, w.points, w.grp, c.id, x.id,
              (select listagg(f.id, '+') within group (order by f.k) from refused r join class_ f on f.k = r.k where r.village = w.village),
              coalesce((select bool_or(r.tied) from refused r where r.village = w.village), false)
            from wanting w left join given_class g on g.village = w.village
            left join class_ c on c.k = g.k left join class_ x on x.k = w.by_points
            """);
    while (league.next()) {
      points.put(
          league.getString(1) + " stands",
          "rank %s in group %s %s, points %s, class %s by points %s, full %s, tied %s"
              .formatted(
                  league.getString(2),
                  league.getString(3),
                  league.getString(5),
                  number(league.getBigDecimal(4)),
                  league.getString(6),
                  league.getString(7),
                  league.getString(8) == null ? "" : league.getString(8),
                  league.getBoolean(9)));
    }
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
    while (totals.next()) {
      points.put(
          totals.getString(1),
          number(totals.getBigDecimal(2)) + " of " + number(totals.getBigDecimal(3)));
    }
    // Who was handed nothing of what has standard points is not ranked, nor who is out of it.
    Set<String> placed = new HashSet<>();
    ResultSet in = statement.executeQuery("select village from placed");
    while (in.next()) {
      placed.add(in.getString(1));
    }
    points.keySet().removeIf(key -> !placed.contains(key.split("[/ ]", -1)[0]));
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
    classes(database, rubric);
    return rubric;
  }

  private static void classes(Connection database, Map<String, Object> rubric) throws SQLException {
    int order = 0;
    for (Map<String, Object> one : list(rubric, "classes")) {
      insert(database, "class_", order++, one.get("id"), one.get("from"));
      for (Map<String, Object> limit : list(one, "by_area")) {
        insert(database, "limit_", one.get("id"), limit.get("area"), limit.get("from"));
      }
    }
    for (Map<String, Object> area : list(rubric, "areas")) {
      List<?> villages = (List<?>) area.get("villages");
      for (Object village : villages == null ? Collections.singletonList(null) : villages) {
        insert(database, "area", order++, area.get("id"), village);
      }
    }
    for (Map<String, Object> group : list(rubric, "groups")) {
      for (Object village : (List<?>) group.get("villages")) {
        insert(database, "grp", order++, group.get("id"), village);
      }
      for (Map<String, Object> quota : list(group, "quotas")) {
        String most = String.valueOf(quota.get("most"));
        boolean percent = most.endsWith("%");
        insert(
            database,
            "quota",
            group.get("id"),
            quota.get("class"),
            percent ? null : most,
            percent ? most.replace("%", "") : null);
      }
    }
    for (Map<String, Object> rule : list(rubric, "disqualify")) {
      insert(
          database,
          "knock",
          order++,
          rule.get("id"),
          rule.getOrDefault("from", "event"),
          rule.get("indicator"),
          rule.get("over"),
          rule.getOrDefault("effect", "unclassed"),
          rule.get("class"));
    }
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
      Map<?, ?> early = (Map<?, ?>) item.get("early");
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
          early == null ? null : early.get("days"),
          early == null ? null : early.get("points"),
          item.get("floor"),
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
    String marks = String.join(",", Collections.nCopies(values.length, "?"));
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
