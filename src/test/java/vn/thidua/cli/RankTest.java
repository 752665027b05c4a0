package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Laws of the league by the indicators' own points, in a plan without a rubric, and its points
 * computed once more from the plan's YAML and the progress.
 */
class RankTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void copyPlans() throws IOException {
    shell = new Shell(folder);
    Files.delete(folder.resolve("plans/kim-hoa-2023/scoring.yaml"));
    Files.delete(folder.resolve("plans/kim-hoa-2023/adjustments.csv"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-01-31", "2023-02-28", "2023-03-31", "2023-04-30", "2023-05-31", "2023-06-20",
        "2023-06-30", "2023-07-31", "2023-08-31", "2023-09-30", "2023-10-31", "2023-11-30",
        "2023-12-31", "2024-01-10"
      })
  void points_are_the_weights_times_the_pace_ratio_up_to_one(String at) throws IOException {
    Map<String, BigDecimal> weights = weights();
    Map<String, BigDecimal> points = new HashMap<>();
    Map<String, BigDecimal> of = new HashMap<>();
    for (JsonNode indicator : json("status -f json --at " + at).get("indicators")) {
      BigDecimal weight = weights.get(indicator.get("indicator").asString());
      for (JsonNode village : indicator.get("villages")) {
        if (weight != null && !village.get("target").isNull()) {
          String id = village.get("village").asString();
          of.merge(id, weight, BigDecimal::add);
          points.merge(id, weight.multiply(part(village)), BigDecimal::add);
        }
      }
    }

    JsonNode league = json("rank -f json --at " + at);

    assertThat(league.get("villages")).hasSize(10);
    for (JsonNode village : league.get("villages")) {
      String id = village.get("village").asString();
      BigDecimal expected =
          points
              .get(id)
              .multiply(BigDecimal.valueOf(100))
              .divide(of.get(id), MathContext.DECIMAL64);
      assertThat(village.get("points").decimalValue())
          .as(at + " " + id)
          .isCloseTo(expected, within(new BigDecimal("0.0001")));
      int above = 0;
      for (JsonNode other : league.get("villages")) {
        above +=
            other.get("points").decimalValue().compareTo(village.get("points").decimalValue()) > 0
                ? 1
                : 0;
      }
      assertThat(village.get("rank").asInt()).isEqualTo(above + 1);
      assertThat(village.get("best_rank").asInt()).isLessThanOrEqualTo(above + 1);
      assertThat(village.get("worst_rank").asInt()).isGreaterThanOrEqualTo(above + 1);
    }
  }

  private static BigDecimal part(JsonNode village) {
    JsonNode ratio = village.get("pace_ratio");
    if (village.get("status").asString().equals("done")) {
      return BigDecimal.ONE;
    }
    if (village.get("actual").isNull()) {
      // Before its season nothing is expected of a crop.
      boolean notYet =
          !village.get("expected").isNull() && village.get("expected").decimalValue().signum() == 0;
      return notYet ? BigDecimal.ONE : BigDecimal.ZERO;
    }
    if (exceeded(village)) {
      return BigDecimal.ZERO;
    }
    if (ratio.isNull()) {
      return village.get("status").asString().equals("on-track") ? BigDecimal.ONE : BigDecimal.ZERO;
    }
    return ratio.decimalValue().max(BigDecimal.ZERO).min(BigDecimal.ONE);
  }

  /** A ceiling that is exceeded is the only thing done by more than its target and yet behind. */
  private static boolean exceeded(JsonNode village) {
    return village.get("status").asString().equals("behind")
        && !village.get("achievement").isNull()
        && village.get("achievement").decimalValue().compareTo(BigDecimal.ONE) > 0
        && village.get("actual").decimalValue().compareTo(village.get("target").decimalValue()) > 0;
  }

  @Test
  void the_order_of_rows_and_files_changes_nothing() throws IOException {
    String before = shell.run("rank -p plans/kim-hoa-2023 -f json --at 2023-06-20").out();
    Path reports = folder.resolve("plans/kim-hoa-2023/reports");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(reports)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    Random random = new Random(5);
    List<String> rows = new ArrayList<>();
    String header = "";
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      header = lines.get(0);
      rows.addAll(lines.subList(1, lines.size()));
      Files.delete(file);
    }
    Collections.shuffle(rows, random);
    for (int i = 0; i < 7; i++) {
      List<String> part = new ArrayList<>(List.of(header));
      part.addAll(rows.subList(rows.size() * i / 7, rows.size() * (i + 1) / 7));
      Files.write(reports.resolve(random.nextInt(1000) + ".csv"), part);
    }

    assertThat(shell.run("rank -p plans/kim-hoa-2023 -f json --at 2023-06-20").out())
        .isEqualTo(before);
  }

  @Test
  void a_village_with_nothing_changes_nobodys_points() throws IOException {
    Map<String, BigDecimal> before = points("--at 2023-06-20");
    Path plan = folder.resolve("plans/kim-hoa-2023/plan.yaml");
    String text = Files.readString(plan);
    Files.writeString(
        plan,
        text.replaceFirst(
            "villages:\n",
            "villages:\n  - {id: thon-moi, name: Thôn Mới, households: 10, population: 40}\n"));

    Map<String, BigDecimal> after = points("--at 2023-06-20");

    assertThat(after).containsAllEntriesOf(before).containsKey("thon-moi");
    assertThat(after.get("thon-moi")).isLessThan(new BigDecimal("20"));
  }

  @Test
  void more_of_what_should_be_more_never_lowers_a_rank() throws IOException {
    int rank = 11;
    for (int metres = 0; metres <= 500; metres += 100) {
      for (JsonNode village :
          json("rank -f json --at 2023-06-20 --set thon-3.duong-be-tong=" + metres)
              .get("villages")) {
        if (village.get("village").asString().equals("thon-3")) {
          assertThat(village.get("rank").asInt()).isLessThanOrEqualTo(rank);
          rank = village.get("rank").asInt();
        }
      }
    }
  }

  @Test
  void what_is_supposed_touches_no_file() throws IOException {
    Path reports = folder.resolve("plans/kim-hoa-2023/reports/2023-06/thon-3.csv");
    byte[] before = Files.readAllBytes(reports);
    shell.run("rank -p plans/kim-hoa-2023 --at 2023-06-20 --set thon-3.duong-be-tong=1");
    assertThat(Files.readAllBytes(reports)).isEqualTo(before);
  }

  @Test
  void a_report_that_came_later_changes_nothing() throws IOException {
    Map<String, BigDecimal> before = points("--at 2023-05-31");
    Files.writeString(
        folder.resolve("plans/kim-hoa-2023/reports/2023-05/sau.csv"),
        """
        village,period,indicator,value,of,kind,reported_on,note
        thon-8,2023-05,duong-be-tong,999,,actual,2023-06-01,
        """);
    assertThat(points("--at 2023-05-31")).isEqualTo(before);
    assertThat(points("--at 2023-06-01").get("thon-8")).isGreaterThan(before.get("thon-8"));
  }

  private Map<String, BigDecimal> points(String options) {
    Map<String, BigDecimal> points = new HashMap<>();
    json("rank -f json " + options)
        .get("villages")
        .forEach(
            village ->
                points.put(
                    village.get("village").asString(), village.get("points").decimalValue()));
    return points;
  }

  private JsonNode json(String line) {
    return JSON.readTree(shell.run(line + " -p plans/kim-hoa-2023").out());
  }

  @SuppressWarnings("unchecked")
  private Map<String, BigDecimal> weights() throws IOException {
    Map<String, BigDecimal> weights = new HashMap<>();
    Map<String, Object> root =
        (Map<String, Object>)
            new Load(LoadSettings.builder().build())
                .loadFromString(
                    Files.readString(folder.resolve("plans/kim-hoa-2023/movements.yaml")));
    for (Map<String, Object> movement : (List<Map<String, Object>>) root.get("movements")) {
      for (Map<String, Object> indicator : (List<Map<String, Object>>) movement.get("indicators")) {
        if (indicator.get("points") != null) {
          weights.put(
              indicator.get("id").toString(), new BigDecimal(indicator.get("points").toString()));
        }
      }
    }
    return weights;
  }
}
