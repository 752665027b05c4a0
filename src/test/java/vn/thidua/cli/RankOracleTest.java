package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every point, rank and class that {@code rank} gives is the one that SQL over the same files
 * gives, part by part of the rubric and to the last digit printed: for Kim Hoa at every month's
 * end, and for plans drawn at random.
 */
final class RankOracleTest {
  private static final Path KIM_HOA = Path.of("plans/kim-hoa-2023");

  private static final int SEEDS = 200;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-01-31", "2023-02-28", "2023-03-31", "2023-04-30", "2023-05-31", "2023-06-20",
        "2023-06-30", "2023-07-31", "2023-08-31", "2023-09-30", "2023-10-31", "2023-11-30",
        "2023-12-20", "2023-12-31", "2024-01-10"
      })
  void every_point_of_kim_hoa_is_what_sql_says(String at) throws Exception {
    Map<String, String> expected = RankSql.points(KIM_HOA, at);
    assertThat(expected).hasSizeGreaterThan(400);
    assertThat(differences(expected, ranked(league(KIM_HOA, at)))).isEmpty();
  }

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  /** What was seen of classes and ranks in the plans drawn at random. */
  private static final Map<String, Integer> SEEN = new TreeMap<>();

  @AfterAll
  static void the_plans_drawn_show_every_way_in_which_classes_are_given() {
    if (SEEN.getOrDefault("plans", 0) == SEEDS) {
      assertThat(SEEN)
          .containsKeys(
              "shared rank", "broken tie", "refused", "tied at a quota", "lost by an event");
    }
  }

  private static void see(JsonNode villages) {
    Set<Integer> ranks = new TreeSet<>();
    SEEN.merge("plans", 1, Integer::sum);
    for (JsonNode village : villages) {
      see("shared rank", !ranks.add(village.get("rank").asInt()));
      see("broken tie", !village.get("tie_broken_by").isNull());
      see("refused", !village.get("class_full").isEmpty());
      see("tied at a quota", village.get("tied_at_quota").asBoolean());
      see(
          "lost by an event",
          village.get("class_full").isEmpty()
              && !village.get("class_by_points").equals(village.get("class")));
    }
  }

  private static void see(String what, boolean seen) {
    if (seen) {
      SEEN.merge(what, 1, Integer::sum);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_point_of_a_plan_drawn_at_random_is_what_sql_says(int seed) throws Exception {
    RandomRubricPlan plan = new RandomRubricPlan(seed);
    plan.write(folder);
    String at = YearMonth.of(2023, plan.month()).atEndOfMonth().toString();
    JsonNode league = league(folder, at);
    see(league.get("villages"));
    Map<String, String> different = differences(RankSql.points(folder, at), ranked(league));
    assertThat(different)
        .as(() -> "seed " + seed + " at " + at + "\n" + text("scoring.yaml"))
        .isEmpty();
  }

  private String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static Map<String, String> differences(
      Map<String, String> expected, Map<String, String> actual) {
    Map<String, String> different = new TreeMap<>();
    Set<String> keys = new TreeSet<>(expected.keySet());
    keys.addAll(actual.keySet());
    for (String key : keys) {
      if (!Objects.equals(expected.get(key), actual.get(key))) {
        different.put(key, "sql " + expected.get(key) + ", thidua " + actual.get(key));
      }
    }
    return different;
  }

  private static JsonNode league(Path plan, String at) {
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
    int exit = Main.run(env, "rank", "-p", plan.toString(), "--at", at, "-f", "json");
    assertThat(exit).as(err.toString()).isZero();
    return JsonMapper.shared().readTree(out.toString());
  }

  private static Map<String, String> ranked(JsonNode league) {
    Map<String, String> points = new TreeMap<>();
    for (JsonNode village : league.get("villages")) {
      String id = village.get("village").asString();
      village.get("standards").forEach(standard -> part(id, standard, points));
      points.put(
          id,
          RankSql.number(village.get("points_before_sharing").decimalValue())
              + " of "
              + RankSql.number(village.get("of").decimalValue()));
      points.put(id + " stands", standing(village));
    }
    return points;
  }

  private static String standing(JsonNode village) {
    List<String> full = new ArrayList<>();
    village.get("class_full").forEach(one -> full.add(one.asString()));
    return "rank %s in group %s %s, points %s, class %s by points %s, full %s, tied %s"
        .formatted(
            village.get("rank"),
            village.get("group_rank"),
            village.get("group").asString(null),
            RankSql.number(village.get("points").decimalValue()),
            village.get("class").asString(null),
            village.get("class_by_points").asString(null),
            String.join("+", full),
            village.get("tied_at_quota"));
  }

  private static void part(String village, JsonNode part, Map<String, String> points) {
    StringBuilder row = new StringBuilder();
    for (String column : new String[] {"of", "standard", "bonus", "minus"}) {
      row.append(RankSql.number(part.get(column).decimalValue())).append(' ');
    }
    points.put(village + "/" + part.get("item").asString(), row.toString().strip());
    if (part.has("items")) {
      part.get("items").forEach(below -> part(village, below, points));
    }
  }
}
