package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases of {@code progress/cases.yaml}, through the same door as a user's. */
final class HandWorkedCasesTest {
  private static final Path CASES = Path.of("src/test/resources/progress/cases.yaml");

  @TempDir Path folder;

  static Stream<Map<String, Object>> cases() throws IOException {
    Object read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(CASES));
    return list(read).stream().map(HandWorkedCasesTest::map);
  }

  @Test
  void there_are_many_and_each_has_its_reason() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(cases()).allMatch(one -> !String.valueOf(one.get("why")).isBlank());
    assertThat(cases().map(one -> one.get("case"))).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void comes_out_as_worked_by_hand(Map<String, Object> one) throws IOException {
    write(one);
    JsonNode found = found(one);
    Map<String, String> expected = new LinkedHashMap<>();
    Map<String, String> actual = new LinkedHashMap<>();
    map(one.get("expect"))
        .forEach(
            (key, value) -> {
              expected.put(key, text(String.valueOf(value)));
              actual.put(key, text(found.get(key).isNull() ? "null" : found.get(key).asString()));
            });
    assertThat(actual).as("%s: %s", one.get("case"), one.get("why")).isEqualTo(expected);
  }

  /** Numbers are the same however many zeros they end in. */
  private static String text(String value) {
    return value.matches("-?\\d+(\\.\\d+)?")
        ? new BigDecimal(value).stripTrailingZeros().toPlainString()
        : value;
  }

  private JsonNode found(Map<String, Object> one) {
    String at = String.valueOf(one.get("at"));
    String plan = folder.toString();
    JsonNode indicators;
    if (one.containsKey("phase")) {
      JsonNode status =
          StatusOracleTest.json(
              "status",
              "-p",
              plan,
              "--at",
              at,
              "-f",
              "json",
              "--by",
              "phase",
              "--phase",
              String.valueOf(one.get("phase")));
      indicators = status.get("phases").get(0).get("indicators");
    } else {
      indicators =
          StatusOracleTest.json("status", "-p", plan, "--at", at, "-f", "json").get("indicators");
    }
    JsonNode commune = indicators.get(0);
    if (!one.containsKey("of")) {
      return commune;
    }
    for (JsonNode village : commune.get("villages")) {
      if (village.get("village").asString().equals(one.get("of"))) {
        return village;
      }
    }
    throw new AssertionError("no village " + one.get("of"));
  }

  private void write(Map<String, Object> one) throws IOException {
    Files.writeString(
        folder.resolve("plan.yaml"),
        """
        id: p
        year: 2023
        title: Thi đua
        issuer: {name: UBND xã Mẫu, short: UBND xã, symbol: UBND, place: Mẫu, signer: {title: CHỦ TỊCH}}
        bodies: [{id: hd, name: Hội đồng}]
        villages: [{id: a, name: A}, {id: b, name: B}]
        reporting: {due_day: 25}
        """);
    Files.writeString(
        folder.resolve("phases.yaml"),
        """
        phases:
          - {id: dot-1, name: Đợt 1, from: 2023-01-01, to: 2023-06-30, aim: A., review: {kind: interim, due: 2023-07-05}}
          - {id: dot-2, name: Đợt 2, from: 2023-07-01, to: 2023-12-31, aim: A., review: {kind: final, due: 2024-01-05}}
        """);
    Map<String, Object> indicator = new LinkedHashMap<>();
    indicator.put("id", "i");
    indicator.put("name", "I");
    indicator.put("unit", map(one.get("indicator")).get("kind").equals("share") ? "%" : "m");
    indicator.putAll(map(one.get("indicator")));
    Files.writeString(
        folder.resolve("movements.yaml"),
        "movements: [{id: m, name: M, lead: hd, indicators: ["
            + JsonMapper.shared().writeValueAsString(indicator)
            + "]}]\n");
    Files.writeString(
        folder.resolve("targets.csv"),
        "village,indicator,phase,target,baseline\n"
            + lines(one, "targets", HandWorkedCasesTest::target));
    if (one.containsKey("previous")) {
      Files.writeString(
          folder.resolve("previous.csv"),
          "village,period,indicator,value,of\n"
              + lines(
                  one,
                  "previous",
                  words -> words[0] + ",2022-" + words[1] + ",i," + value(words[2])));
    }
    Files.createDirectories(folder.resolve("reports"));
    Files.writeString(
        folder.resolve("reports/all.csv"),
        "village,period,indicator,value,of,kind,reported_on,note\n"
            + lines(one, "reports", HandWorkedCasesTest::report));
  }

  private static String target(String[] words) {
    boolean phase = words[1].startsWith("dot");
    String baseline = words.length > (phase ? 3 : 2) ? words[words.length - 1] : "";
    return words[0] + ",i," + (phase ? words[1] : "") + "," + words[phase ? 2 : 1] + "," + baseline;
  }

  private static String report(String[] words) {
    List<String> all = List.of(words);
    int on = all.indexOf("on");
    return words[0]
        + ",2023-"
        + words[1]
        + ",i,"
        + value(words[2])
        + (all.contains("est") ? ",estimate," : ",actual,")
        + (on < 0 ? "2023-" + words[1] + "-25" : words[on + 1])
        + ",";
  }

  private static String value(String written) {
    return written.contains("/") ? written.replace('/', ',') : written + ",";
  }

  private static String lines(
      Map<String, Object> one, String key, java.util.function.Function<String[], String> line) {
    return list(one.getOrDefault(key, List.of())).stream()
        .map(text -> line.apply(String.valueOf(text).split(" ")) + "\n")
        .collect(Collectors.joining());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static List<?> list(Object value) {
    return (List<?>) value;
  }
}
