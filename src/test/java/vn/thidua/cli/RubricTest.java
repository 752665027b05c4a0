package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Published rubrics come to their published points, and the laws of a league hold by rubrics too.
 */
final class RubricTest {
  private static final String HEADER = "village,period,indicator,value,of,kind,reported_on,note";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void copyPlans() throws IOException {
    shell = new Shell(folder);
  }

  @Test
  void cai_lay_has_the_points_that_were_agreed() {
    JsonNode village = json("cai-lay-2022", "--at 2022-12-31").get("villages").get(0);
    assertThat(village.get("points").decimalValue()).isEqualByComparingTo("118.4");
    List<String> standards = new ArrayList<>();
    village
        .get("standards")
        .forEach(s -> standards.add(s.get("of") + " + " + s.get("bonus") + " - " + s.get("minus")));
    assertThat(standards)
        .containsExactly("80 + 14.4 - 0", "2 + 0.5 - 0", "10 + 2.5 - 0", "3 + 1 - 0", "5 + 0 - 0");
    assertThat(shell.run("check plans/cai-lay-2022 --at 2022-12-31 --select M118").out())
        .contains("scores.csv:7:33: cảnh báo[M118]", "phần vượt vẫn tính");
  }

  @Test
  void cai_lay_loses_two_points_to_the_cap_that_the_rubric_itself_sets() throws IOException {
    Path scoring = folder.resolve("plans/cai-lay-2022/scoring.yaml");
    String text = Files.readString(scoring);
    Files.writeString(scoring, text.replace("over_caps: accepted", "over_caps: cut"));
    JsonNode village = json("cai-lay-2022", "--at 2022-12-31").get("villages").get(0);
    assertThat(village.get("points").decimalValue()).isEqualByComparingTo("116.4");
    String why = shell.run("rank -p plans/cai-lay-2022 --at 2022-12-31 --why cai-lay").out();
    assertThat(why)
        .contains("Hồ sơ giải quyết trước hạn", "mức thưởng tối đa 2: cắt 2 điểm", "116,40 điểm");
  }

  @ParameterizedTest
  @CsvSource({
    "nui-cao, 60, dat",
    "nui-thap, 89, ",
    "dong-bang, 79.9, ",
    "ven-song, 80, dat",
    "pho-moi, 90, dat"
  })
  void a_cultural_village_needs_its_pass_mark_and_half_of_each_standard(
      String id, BigDecimal points, String rankClass) {
    JsonNode village = village(json("van-hoa-ha-tinh", "--at 2020-12-31"), id);
    assertThat(village.get("points").decimalValue()).isEqualByComparingTo(points);
    assertThat(village.get("class").isNull() ? null : village.get("class").asString())
        .isEqualTo(rankClass);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thon-8", "thon-9", "thon-3", "thon-10"})
  void each_way_to_the_next_class_or_rank_leads_there(String id) {
    String day = "--at 2023-06-20";
    JsonNode village = json("kim-hoa-2023", day + " --why " + id).get("villages").get(0);
    int ways = 0;
    for (String goal : List.of("next_class", "next_rank")) {
      JsonNode next = village.get(goal);
      BigDecimal points = village.get("points").decimalValue();
      for (JsonNode way : next.path("ways")) {
        String set = "";
        for (JsonNode step : way.get("steps")) {
          // Each is rounded to six decimals by itself.
          assertThat(step.get("from").decimalValue().add(step.get("by").decimalValue()))
              .isCloseTo(step.get("to").decimalValue(), within(new BigDecimal("0.000002")));
          set += " --set " + id + "." + step.get("indicator").asString() + "=" + step.get("to");
        }
        JsonNode then = village(json("kim-hoa-2023", day + set), id);
        // What is set is no estimate, so that less of the month's pace is asked of it.
        assertThat(then.get("points").decimalValue())
            .isGreaterThanOrEqualTo(
                way.get("points").decimalValue().subtract(new BigDecimal("0.0001")));
        assertThat(then.get("points").decimalValue())
            .isGreaterThanOrEqualTo(
                points
                    .add(next.get("missing_points").decimalValue())
                    .subtract(new BigDecimal("0.0001")));
        ways++;
      }
    }
    assertThat(ways).isPositive();
  }

  @Test
  void a_mistake_of_form_in_the_rubric_hides_no_mistake_of_names() throws IOException {
    Path scoring = folder.resolve("plans/kim-hoa-2023/scoring.yaml");
    String text = Files.readString(scoring);
    Files.writeString(
        scoring,
        text.replaceFirst("points: 25", "points: hai lăm")
            .replace("indicator: kenh-muong}", "indicator: kenh-muogn}")
            .replace("[kim-son, am-thuy", "[kim-sno, am-thuy")
            .replaceFirst("class: xuat-sac", "class: xuat-sca"));
    String out = shell.run("check plans/kim-hoa-2023 --at 2023-06-20 --select S,R,M").out();
    assertThat(out).contains("lỗi[S", "lỗi[R002]", "lỗi[R001]", "lỗi[M114]");
    assertThat(shell.run("rank -p plans/kim-hoa-2023 --at 2023-06-20").err())
        .contains("lỗi[S", "lỗi[R002]");
    // What the file does not have the names of is not said to be unknown.
    Files.writeString(scoring, text.replace("\nclasses:", "\nclases:"));
    assertThat(shell.run("check plans/kim-hoa-2023 --at 2023-06-20 --select S,R,M").out())
        .contains("lỗi[S006]")
        .doesNotContain("M114");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-06-20", "2023-11-30", "2024-01-10"})
  void the_order_of_rows_and_files_changes_nothing(String at) throws IOException {
    Path plan = folder.resolve("plans/kim-hoa-2023");
    String before = shell.run("rank -p plans/kim-hoa-2023 -f json --at " + at).out();
    Random random = new Random(7);
    List<String> rows = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(plan.resolve("reports"))) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    String header = Files.readAllLines(files.get(0)).get(0);
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      rows.addAll(lines.subList(1, lines.size()));
      Files.delete(file);
    }
    Collections.shuffle(rows, random);
    rows.add(0, header);
    Files.write(plan.resolve("reports/all.csv"), rows);
    Path adjustments = plan.resolve("adjustments.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(adjustments));
    Collections.reverse(lines.subList(1, lines.size()));
    Files.write(adjustments, lines);

    String after = shell.run("rank -p plans/kim-hoa-2023 -f json --at " + at).out();

    assertThat(withoutLines(after)).isEqualTo(withoutLines(before));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void rows_dealt_out_over_any_files_and_folders_say_the_same(int seed) throws IOException {
    String at = " -f json --at 2023-06-20";
    Path plan = folder.resolve("plans/kim-hoa-2023");
    String ranked = shell.run("rank -p plans/kim-hoa-2023" + at).out();
    String status = shell.run("status -p plans/kim-hoa-2023" + at).out();
    Random random = new Random(seed);
    List<String> rows = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(plan.resolve("reports"))) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        rows.addAll(Files.readAllLines(file).stream().skip(1).toList());
        Files.delete(file);
      }
    }
    Collections.shuffle(rows, random);
    Map<Path, List<String>> dealt = new HashMap<>();
    for (String row : rows) {
      Path file =
          plan.resolve("reports")
              .resolve(List.of("z", "a/b", "2023-13", "A", ".").get(random.nextInt(5)))
              .resolve(List.of("0", "x y", "thôn", "Z").get(random.nextInt(4)) + ".csv");
      dealt.computeIfAbsent(file, f -> new ArrayList<>(List.of(HEADER))).add(row);
    }
    for (Map.Entry<Path, List<String>> file : dealt.entrySet()) {
      Files.createDirectories(file.getKey().getParent());
      Files.write(file.getKey(), file.getValue());
    }
    for (String table : List.of("targets.csv", "previous.csv", "adjustments.csv")) {
      List<String> lines = new ArrayList<>(Files.readAllLines(plan.resolve(table)));
      Collections.shuffle(lines.subList(1, lines.size()), random);
      Files.write(plan.resolve(table), lines);
    }
    assertThat(withoutPlaces(shell.run("rank -p plans/kim-hoa-2023" + at).out()))
        .isEqualTo(withoutPlaces(ranked));
    assertThat(withoutPlaces(shell.run("status -p plans/kim-hoa-2023" + at).out()))
        .isEqualTo(withoutPlaces(status));
  }

  private static String withoutPlaces(String json) {
    return withoutLines(json).replaceAll("\"file\":\"[^\"]*\"", "");
  }

  /** Lines move with the rows. */
  private static String withoutLines(String json) {
    return json.replaceAll("\"line\":\\d+", "");
  }

  @Test
  void a_village_with_nothing_changes_nobodys_points() throws IOException {
    Map<String, BigDecimal> before = points("--at 2023-06-20");
    Path plan = folder.resolve("plans/kim-hoa-2023/plan.yaml");
    Files.writeString(
        plan,
        Files.readString(plan)
            .replaceFirst(
                "villages:\n",
                "villages:\n  - {id: thon-moi, name: Thôn Mới, households: 10, population: 40}\n"));
    assertThat(points("--at 2023-06-20")).containsAllEntriesOf(before).containsKey("thon-moi");
  }

  @ParameterizedTest
  @CsvSource({
    "thon-3, duong-be-tong, 0 100 150 200 250 300 400 600",
    "thon-8, khu-dan-cu-kieu-mau, 0 4 5 6 7 8 10",
    "thon-9, quy-vi-nguoi-ngheo, 0 3 4 5 6 20",
    "am-thuy, hoa-giai-thanh, 0 50 84 85 100",
    "thon-5, lua-xuan, 0 50 100 150 300"
  })
  void more_of_what_should_be_more_never_lowers_a_rank_in_its_group(
      String id, String indicator, String values) {
    int rank = 99;
    BigDecimal points = new BigDecimal("-99");
    for (String value : values.split(" ", -1)) {
      JsonNode village =
          village(
              json("kim-hoa-2023", "--at 2023-06-20 --set " + id + "." + indicator + "=" + value),
              id);
      assertThat(village.get("group_rank").asInt()).as(value).isLessThanOrEqualTo(rank);
      assertThat(village.get("points").decimalValue()).as(value).isGreaterThanOrEqualTo(points);
      rank = village.get("group_rank").asInt();
      points = village.get("points").decimalValue();
    }
  }

  @Test
  void what_came_or_was_decided_later_changes_nothing() throws IOException {
    Map<String, BigDecimal> before = points("--at 2023-05-31");
    Path plan = folder.resolve("plans/kim-hoa-2023");
    Files.writeString(
        plan.resolve("reports/2023-05/sau.csv"),
        """
        village,period,indicator,value,of,kind,reported_on,note
        thon-8,2023-05,duong-be-tong,999,,actual,2023-06-01,
        """);
    Files.writeString(
        plan.resolve("adjustments.csv"),
        Files.readString(plan.resolve("adjustments.csv"))
            + "thon-8,phoi-hop,,2,2023-06-01,biên bản,vắng họp,Hội đồng\n");
    Files.writeString(
        plan.resolve("scores.csv"),
        "village,item,stage,date,points,reason\nthon-8,rac,council,2023-06-01,3,lý do\n");
    assertThat(points("--at 2023-05-31")).isEqualTo(before);
    assertThat(points("--at 2023-06-01").get("thon-8")).isNotEqualTo(before.get("thon-8"));
  }

  /** What is printed is rounded to two decimals, so that a share's value is that of its step. */
  @ParameterizedTest
  @CsvSource({
    "thon-8, 2023-11-30",
    "thon-8, 2023-06-20",
    "thon-9, 2023-07-31",
    "thon-5, 2023-06-20"
  })
  void what_would_have_been_needed_is_enough_and_a_step_less_is_not(String id, String at) {
    String why =
        shell
            .run("rank -p plans/kim-hoa-2023 --at " + at + " --lang en --why " + id)
            .out()
            .replaceAll("\\n ++(?!- )", " ");
    Matcher needed =
        Pattern.compile("short of class \\S+(?: \\S+)? \\((\\d+) points\\)\\.(.*?)\\n")
            .matcher(why);
    assertThat(needed.find()).as(why).isTrue();
    BigDecimal limit = new BigDecimal(needed.group(1));
    boolean together = needed.group(2).contains("together");
    String set = "";
    String less = "";
    Matcher step =
        Pattern.compile(
                "\\G *- (.+?): ([\\d.,]+) .*?(more|less) \\(from ([\\d.,]+) to ([\\d.,]+)\\)(.*)\\n")
            .matcher(why)
            .region(needed.end(), why.length());
    Map<String, String> ids = ids();
    while (step.find()) {
      String target = " --set " + id + "." + ids.get(step.group(1)) + "=";
      BigDecimal to = new BigDecimal(step.group(5).replace(",", ""));
      BigDecimal unit =
          (step.group(3).equals("more") ? BigDecimal.ONE : BigDecimal.ONE.negate())
              .movePointLeft(Math.max(0, to.scale()));
      less = step.group(6).isEmpty() ? set + target + to.subtract(unit) : "";
      set += target + to;
      if (!together) {
        break;
      }
    }
    assertThat(set).as(why).isNotEmpty();
    assertThat(points("--at " + at + set).get(id))
        .as(set)
        .isGreaterThanOrEqualTo(limit.subtract(new BigDecimal("0.02")));
    // A share's step is one more of its whole, which has no short decimal.
    assertThat(less.isEmpty() ? BigDecimal.ZERO : points("--at " + at + less).get(id))
        .as(less)
        .isLessThan(limit);
  }

  private Map<String, String> ids() {
    Map<String, String> ids = new HashMap<>();
    JsonMapper.shared()
        .readTree(shell.run("status -p plans/kim-hoa-2023 -f json").out())
        .get("indicators")
        .forEach(i -> ids.put(i.get("name").asString(), i.get("indicator").asString()));
    return ids;
  }

  @Test
  void a_supposed_decision_moves_the_points_and_no_file() throws IOException {
    Path adjustments = folder.resolve("plans/kim-hoa-2023/adjustments.csv");
    byte[] before = Files.readAllBytes(adjustments);
    BigDecimal points = points("--at 2023-06-20").get("thon-8");
    assertThat(points("--at 2023-06-20 --set thon-8.phoi-hop=2").get("thon-8"))
        .isEqualByComparingTo(points.subtract(BigDecimal.ONE));
    assertThat(points("--at 2023-06-20 --set thon-8.ky-luat=+0.5").get("thon-8"))
        .isEqualByComparingTo(points.add(new BigDecimal("0.5")));
    assertThat(adjustments).hasBinaryContent(before);
  }

  private Map<String, BigDecimal> points(String options) {
    Map<String, BigDecimal> points = new HashMap<>();
    json("kim-hoa-2023", options)
        .get("villages")
        .forEach(
            village ->
                points.put(
                    village.get("village").asString(), village.get("points").decimalValue()));
    return points;
  }

  private static JsonNode village(JsonNode league, String id) {
    return league
        .get("villages")
        .valueStream()
        .filter(village -> village.get("village").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode json(String plan, String options) {
    return JsonMapper.shared()
        .readTree(shell.run("rank -f json -p plans/" + plan + " " + options).out());
  }
}
