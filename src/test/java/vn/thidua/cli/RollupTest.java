package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code rollup} as a district or province uses it. */
class RollupTest {
  private static final String AT = " --at 2024-06-30";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void plans() throws IOException {
    shell = Shell.in(folder);
    shell.run("sample cac-xa --plans 4 --villages 3 --indicators 6 --at 2024-01-01");
  }

  private Path plan(int number) {
    return folder.resolve("cac-xa/tinh-01/xa-000" + number);
  }

  private static void replace(Path file, String before, String after) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after));
  }

  private JsonNode json(String line) {
    Shell.Result result = shell.run(line + " -f json");
    assertThat(result.out()).as(result.shown()).startsWith("{");
    return JsonMapper.shared().readTree(result.out());
  }

  private static JsonNode indicator(JsonNode unit, String id) {
    for (JsonNode one : unit.get("indicators")) {
      if (one.get("indicator").asString().equals(id)) {
        return one;
      }
    }
    throw new AssertionError(id);
  }

  @Test
  void a_plan_with_errors_is_named_and_left_out_or_counted_as_asked() throws IOException {
    replace(
        plan(2).resolve("reports/2024-02/thon-1.csv"), "thon-1,2024-02,duong", "la,2024-02,duong");
    Shell.Result out = shell.run("rollup cac-xa --by unit" + AT);
    assertThat(out.exit()).isEqualTo(1);
    assertThat(out.err()).contains("không cộng tinh-01/xa-0002: có 1 lỗi");
    assertThat(out.out()).contains("3 kế hoạch", "không cộng 1 kế hoạch còn lỗi");
    assertThat(out.out()).doesNotContain("0002");
    Shell.Result in = shell.run("rollup cac-xa --by unit --with-errors include" + AT);
    assertThat(in.err()).contains("vẫn cộng tinh-01/xa-0002 tuy có 1 lỗi");
    assertThat(in.out()).contains("4 kế hoạch", "UBND xã Mẫu 0002");
  }

  @Test
  void a_plan_that_cannot_be_read_is_never_counted() throws IOException {
    Files.writeString(plan(3).resolve("plan.yaml"), "id: [");
    Files.delete(plan(4).resolve("movements.yaml"));
    Shell.Result said = shell.run("rollup cac-xa --with-errors include" + AT);
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("không cộng tinh-01/xa-0003", "không cộng tinh-01/xa-0004");
    assertThat(said.out()).startsWith("2 kế hoạch năm 2024");
  }

  @Test
  void a_catalogue_says_what_is_the_same_and_converts_what_it_declares() throws IOException {
    JsonNode before = indicator(json("rollup cac-xa" + AT).get("whole"), "duong-be-tong");
    // One commune counts its roads in kilometres and calls them otherwise.
    Path movements = plan(1).resolve("movements.yaml");
    String text = Files.readString(movements);
    int at = text.indexOf("id: duong-be-tong");
    int unit = text.indexOf("unit: 'm'", at);
    int target = text.indexOf("target: ", at) + 8;
    int end = text.indexOf('\n', target);
    String metres = text.substring(target, end);
    Files.writeString(
        movements,
        text.substring(0, at)
            + "id: duong-gtnt"
            + text.substring(at + 17, unit)
            + "unit: km"
            + text.substring(unit + 9, target)
            + kilometres(metres)
            + text.substring(end));
    try (Stream<Path> files = Files.walk(plan(1))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".csv")).toList()) {
        Files.writeString(file, inKilometres(Files.readString(file)));
      }
    }
    assertThat(shell.run("check cac-xa/tinh-01/xa-0001" + AT).exit()).isZero();
    Files.writeString(
        folder.resolve("cac-xa/indicators.yaml"),
        """
        indicators:
          - id: duong-be-tong
            name: Đường bê tông
            unit: m
            kind: flow
            aliases: [duong-gtnt]
            units: {km: 1000}
        """);
    Shell.Result said = shell.run("rollup cac-xa" + AT + " -f json");
    assertThat(said.err()).isEmpty();
    JsonNode after =
        indicator(JsonMapper.shared().readTree(said.out()).get("whole"), "duong-be-tong");
    for (String key : List.of("target", "actual", "achievement", "pace_ratio", "status", "plans")) {
      assertThat(after.get(key)).as(key).isEqualTo(before.get(key));
    }
    replace(folder.resolve("cac-xa/indicators.yaml"), "    units: {km: 1000}\n", "");
    Shell.Result apart = shell.run("rollup cac-xa" + AT);
    assertThat(apart.err()).contains("tính bằng km", "không cộng vào “Đường bê tông” tính bằng m");
  }

  private static String kilometres(String metres) {
    return new java.math.BigDecimal(metres).movePointLeft(3).toPlainString();
  }

  private static String inKilometres(String text) {
    StringBuilder changed = new StringBuilder();
    for (String line : text.lines().toList()) {
      String[] cells = line.split(",", -1);
      for (int i = 1; i < cells.length; i++) {
        if (cells[i].equals("duong-be-tong")) {
          cells[i] = "duong-gtnt";
          cells[i + 1] = kilometres(cells[i + 1]);
        }
      }
      changed.append(String.join(",", cells)).append('\n');
    }
    return changed.toString();
  }

  @Test
  void a_mistake_in_the_catalogue_has_its_place() throws IOException {
    Files.writeString(
        folder.resolve("cac-xa/indicators.yaml"),
        "indicators:\n  - {id: a, name: A, unit: m, kind: flwo}\n");
    Shell.Result said = shell.run("rollup cac-xa" + AT);
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("cac-xa/indicators.yaml:2:", "flwo", "flow");
    assertThat(said.out()).isEmpty();
  }

  @Test
  void a_mistake_in_a_table_has_its_place() throws IOException {
    shell.run("rollup cac-xa -q --report csv=tinh.csv" + AT);
    replace(folder.resolve("tinh.csv"), ",flow,higher,", ",flow,hihger,");
    Shell.Result said = shell.run("rollup tinh.csv");
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("tinh.csv:3:", "hihger");
    Files.writeString(folder.resolve("la.csv"), "a,b\n1,2\n");
    assertThat(shell.run("rollup la.csv").err()).contains("la.csv:1:1", "unit");
  }

  @Test
  void what_would_be_counted_twice_or_of_other_days_is_refused() throws IOException {
    shell.run("rollup cac-xa/tinh-01 -q --report csv=cac-xa/tinh-01.csv" + AT);
    assertThat(shell.run("rollup cac-xa/tinh-01 cac-xa/tinh-01.csv" + AT).err())
        .contains("đơn vị tinh-01/xa-0001 có hai lần");
    assertThat(shell.run("rollup cac-xa/tinh-01.csv --at 2024-07-31").err())
        .contains("2024-06-30", "2024-07-31");
    Shell.Result twice = shell.run("rollup cac-xa/tinh-01 cac-xa/tinh-01/xa-0001" + AT);
    assertThat(twice.out()).startsWith("4 kế hoạch");
    assertThat(twice.err()).contains("xa-0001 được nêu hai lần, chỉ cộng một lần");
  }

  @Test
  void plans_of_several_years_need_a_year() {
    shell.run("sample nam-khac --plans 1 --villages 2 --indicators 3 --at 2023-01-01");
    assertThat(shell.run("rollup cac-xa nam-khac" + AT).err()).contains("{2023=1, 2024=4}");
    Shell.Result one = shell.run("rollup cac-xa nam-khac --year 2024" + AT);
    assertThat(one.out()).startsWith("4 kế hoạch năm 2024");
    assertThat(one.err()).contains("không cộng 1 kế hoạch của năm khác");
  }

  @Test
  void a_name_that_a_spreadsheet_would_run_is_written_as_text_and_read_as_it_was()
      throws IOException {
    replace(plan(1).resolve("movements.yaml"), "name: Rãnh thoát nước xây mới", "name: '=1+1'");
    replace(plan(1).resolve("plan.yaml"), "short: \"UBND", "short: \"'@UBND");
    String sums = shell.run("rollup cac-xa -f csv" + AT).out();
    assertThat(sums).contains(",'=1+1,", ",''@UBND xã Mẫu 0001,");
    Files.writeString(folder.resolve("cac-xa.csv"), sums);
    assertThat(shell.run("rollup cac-xa.csv -f json").out())
        .isEqualTo(shell.run("rollup cac-xa -f json" + AT).out())
        .contains("\"=1+1\"", "\"'@UBND xã Mẫu 0001\"");
  }

  @Test
  void patterns_and_lists_name_plans() throws IOException {
    String all = shell.run("rollup cac-xa/tinh-01" + AT).out();
    assertThat(shell.run("rollup \"cac-xa/*/xa-*\"" + AT).out()).isEqualTo(all);
    String listed = "cac-xa/tinh-01/xa-0002\n\ncac-xa/tinh-01/xa-0001\ncac-xa/tinh-01/xa-000[34]\n";
    assertThat(Shell.in(folder).answering(listed).run("rollup -" + AT).out()).isEqualTo(all);
    assertThat(shell.run("rollup khong-co" + AT).exit()).isEqualTo(2);
    assertThat(shell.run("rollup cac-xa/tinh-01/xa-0001/reports" + AT).err())
        .contains("không có kế hoạch nào");
  }

  @Test
  void what_is_kept_is_read_again_once_a_file_changes() throws IOException {
    age();
    shell.run("rollup cac-xa --cache kept" + AT);
    assertThat(shell.run("rollup cac-xa --cache kept" + AT).err())
        .contains("4/4 kế hoạch không đổi nên không đọc lại");
    replace(
        plan(1).resolve("reports/2024-02/thon-1.csv"),
        "2024-02,duong-be-tong,",
        "2024-02,duong-be-tong,1");
    Shell.Result changed = shell.run("rollup cac-xa --cache kept" + AT);
    assertThat(changed.err()).contains("3/4 kế hoạch");
    assertThat(changed.out()).isEqualTo(shell.run("rollup cac-xa" + AT).out());
    // What was kept and then spoiled is read again too.
    try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
      Path first = files.sorted().findFirst().orElseThrow();
      Files.writeString(first, Files.readString(first).replace(",true,", ",maybe,"));
    }
    assertThat(shell.run("rollup cac-xa --cache kept" + AT).out()).isEqualTo(changed.out());
  }

  /** A file changed within the last seconds is never trusted. */
  private void age() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("cac-xa"))) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2023-01-01T00:00:00Z")));
      }
    }
  }

  @Test
  void a_finished_run_leaves_nothing_of_what_it_kept_to_resume() throws IOException {
    age();
    Path kept = Files.createDirectories(folder.resolve(".thidua-rollup"));
    Files.writeString(kept.resolve(".0123abcd.plan.csv.7.4711.part"), "of a run that was killed");
    shell.run("rollup cac-xa --resume" + AT);
    assertThat(folder.resolve(".thidua-rollup")).doesNotExist();
  }

  @Test
  void a_plan_above_others_is_not_counted_itself() throws IOException {
    shell.run("init cac-xa/tinh-01 --issuer \"tỉnh Mẫu 01\" --year 2024");
    Shell.Result said = shell.run("rollup cac-xa" + AT);
    assertThat(said.out()).startsWith("4 kế hoạch");
    assertThat(said.err()).contains("cac-xa/tinh-01 là kế hoạch cấp trên");
  }

  /** A district of which one commune's plan lies elsewhere gets that commune's figures from it. */
  @Test
  void a_unit_with_a_plan_of_its_own_is_measured_by_it() throws IOException {
    Path from = Path.of("src/test/resources/plans/huyen-mau").toAbsolutePath();
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        String name = from.relativize(path).toString().replace('\\', '/');
        Path to = folder.resolve(name.startsWith("xa/") ? name : "huyen/" + name);
        Files.createDirectories(to.getParent());
        Files.writeString(to, Files.readString(path).replace("plan: xa/", "plan: ../xa/"));
      }
    }
    JsonNode status = json("status -p huyen --at 2024-02-28");
    JsonNode whole = json("rollup huyen --with-errors include --at 2024-02-28").get("whole");
    for (JsonNode one : status.get("indicators")) {
      JsonNode rolled = indicator(whole, one.get("indicator").asString());
      for (String key : List.of("actual", "achievement", "pace_ratio", "status", "estimated")) {
        assertThat(rolled.get(key)).as(key).isEqualTo(one.get(key));
      }
    }
    assertThat(whole.get("reporting").get("received").asInt()).isEqualTo(10);
  }

  @Test
  void the_page_holds_every_indicator_and_nothing_hostile() throws IOException {
    replace(
        plan(1).resolve("movements.yaml"),
        "name: Xây dựng",
        "name: <script>alert(1)</script> ${x} Xây dựng");
    String page = shell.run("rollup cac-xa -f html" + AT).out();
    assertThat(page)
        .contains("Đường giao thông nông thôn", "Xếp hạng 4 đơn vị")
        .containsPattern("class=\"(on-track|slow|behind)\"")
        .doesNotContain("<script>", ">on-track<", ">slow<", ">behind<");
  }
}
