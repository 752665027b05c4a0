package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases of {@code cases.yaml}, each worked by hand with its reason. */
final class RankCasesTest {
  private static final Path CASES = Path.of("src/test/resources/vn/thidua/ranking/cases.yaml");

  @TempDir Path folder;

  /**
   * A case.
   *
   * @param expect of each village {@code points rank class}
   */
  record Case(String name, Map<String, Object> parts, Map<String, Object> expect) {
    @Override
    public String toString() {
      return name;
    }
  }

  @SuppressWarnings("unchecked")
  static Stream<Case> cases() throws IOException {
    List<Map<String, Object>> cases =
        (List<Map<String, Object>>)
            new Load(LoadSettings.builder().build()).loadFromString(Files.readString(CASES));
    return cases.stream()
        .map(
            one ->
                new Case(
                    one.get("name") + ": " + one.get("why"),
                    one,
                    (Map<String, Object>) one.get("expect")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_points_are_those_worked_by_hand(Case one) throws IOException {
    write(one.parts());
    Shell.Result result = Shell.in(folder).run("rank --at 2023-12-31 -f json");
    assertThat(result.exit()).as(result.err()).isZero();
    JsonNode json = JsonMapper.shared().readTree(result.out());
    Map<String, String> actual = new TreeMap<>();
    for (JsonNode village : json.get("villages")) {
      String rankClass = village.get("class").isNull() ? "-" : village.get("class").asString();
      actual.put(
          village.get("village").asString(),
          village.get("points").decimalValue().toPlainString()
              + " "
              + village.get("rank").asInt()
              + " "
              + rankClass);
    }
    json.get("unranked").forEach(village -> actual.put(village.asString(), "out"));
    Map<String, String> expected = new TreeMap<>();
    one.expect().forEach((village, line) -> expected.put(village, String.valueOf(line)));
    actual.keySet().retainAll(expected.keySet());
    assertThat(actual).isEqualTo(expected);
  }

  @SuppressWarnings("unchecked")
  private void write(Map<String, Object> parts) throws IOException {
    write(
        "plan.yaml",
        """
        id: ca
        year: 2023
        title: Thi đua
        issuer: {name: Ủy ban nhân dân xã Mẫu, short: UBND xã Mẫu, symbol: UBND, place: Mẫu, signer: {title: CHỦ TỊCH}}
        bodies: [{id: hoi-dong, name: Hội đồng}]
        reporting: {due_day: 25}
        villages: [{id: a, name: A}, {id: b, name: B}, {id: c, name: C}, {id: d, name: D}, {id: e, name: E}]
        """);
    write(
        "movements.yaml",
        """
        movements:
          - id: phong-trao
            name: Phong trào
            lead: hoi-dong
            indicators:
              - {id: duong, name: Đường, unit: m, kind: flow, target: 500}
              - {id: vu, name: Vụ việc, unit: vụ, kind: flow, better: lower, target: 10}
              - {id: ho-so, name: Hồ sơ, unit: hồ sơ, kind: stock, target: 5000}
              - {id: dung-han, name: Đúng hạn, unit: '%', kind: share, target: 90}
        """);
    write(
        "phases.yaml",
        "phases: [{id: nam, name: Năm, from: 2023-01-01, to: 2023-12-31, aim: Thi đua., review: {kind: final, due: 2024-01-10}}]\n");
    StringBuilder targets = new StringBuilder("village,indicator,target\n");
    StringBuilder reports =
        new StringBuilder("village,period,indicator,value,of,kind,reported_on\n");
    for (String village : List.of("a", "b", "c", "d", "e")) {
      targets.append("%s,duong,100%n%s,vu,2%n%s,ho-so,1000%n".formatted(village, village, village));
    }
    ((Map<String, Map<String, Object>>) parts.getOrDefault("reports", Map.of()))
        .forEach(
            (village, values) ->
                values.forEach(
                    (indicator, value) ->
                        reports.append(
                            "%s,2023-12,%s,%s,%s,actual,2023-12-20%n"
                                .formatted(
                                    village,
                                    indicator,
                                    value instanceof List<?> part ? part.get(0) : value,
                                    value instanceof List<?> part ? part.get(1) : ""))));
    write("targets.csv", targets.toString());
    write("reports/2023-12.csv", reports.toString());
    write("scoring.yaml", "title: Thang điểm\n" + parts.get("rubric"));
    StringBuilder scores = new StringBuilder("village,item,stage,points,reason\n");
    for (String score : (List<String>) parts.getOrDefault("scores", List.of())) {
      scores.append(score.replace(' ', ',')).append(",lý do\n");
    }
    write("scores.csv", scores.toString());
    StringBuilder adjustments =
        new StringBuilder("village,item,points,count,date,reason,evidence,decided_by\n");
    for (String line : (List<String>) parts.getOrDefault("adjustments", List.of())) {
      String[] cells = line.split(" ", -1);
      adjustments.append(
          "%s,%s,%s,%s,%s,lý do,sổ,Hội đồng%n"
              .formatted(
                  cells[0],
                  cells[1],
                  cells[2].equals("-") ? "" : cells[2],
                  cells[3].equals("-") ? "" : cells[3],
                  cells.length > 4 ? cells[4] : "2023-12-20"));
    }
    write("adjustments.csv", adjustments.toString());
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
