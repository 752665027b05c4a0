package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.calendar.LunarDay;
import vn.thidua.source.YamlEdits;

/**
 * {@code next}. Its goldens lie in {@code src/test/resources/next}; {@code -Dgolden.update=true}
 * writes what comes out now.
 */
class NextTest {
  private static final Path GOLDEN = Path.of("src/test/resources/next");
  private static final String PREVIOUS = "previous.csv";

  @TempDir Path folder;

  @Test
  void kim_hoa_2024_is_made_from_2023_file_by_file() throws IOException {
    Shell shell = new Shell(folder);
    Shell.Result made = shell.run("next 2024 -p plans/kim-hoa-2023 --at 2024-01-10");
    assertThat(made.exit()).as(made.shown()).isZero();
    Path plan = folder.resolve("plans/kim-hoa-2024");
    Map<String, String> files = files(plan);
    String previous = files.remove(PREVIOUS);
    // Those are held against what each comes to by itself.
    files.keySet().removeIf(name -> name.startsWith("partners/"));
    files.put("out.txt", made.shown());
    golden("kim-hoa-2024", files);
    for (String line :
        List.of(
            "check plans/kim-hoa-2024 --at 2024-01-10",
            "status -p plans/kim-hoa-2024 --at 2024-01-10",
            "rank -p plans/kim-hoa-2024 --at 2024-01-10",
            "report plan -p plans/kim-hoa-2024 -f md -o ra",
            "commend check -p plans/kim-hoa-2024 --at 2024-01-10",
            "fmt --check -p plans/kim-hoa-2024")) {
      Shell.Result result = shell.run(line);
      assertThat(result.exit()).as(line + "\n" + result.shown()).isZero();
    }
    assertThat(Files.readString(folder.resolve("ra/kim-hoa-2024-ke-hoach.md")))
        .contains("70 năm Ngày Chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2024)")
        .contains("mừng Xuân Giáp Thìn 2024");
    sumsAreThoseOfTheYear(shell, previous);
  }

  /** What was reached in a flow is the sum of what previous.csv keeps of it. */
  private static void sumsAreThoseOfTheYear(Shell shell, String previous) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    previous
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(cells -> sums.merge(cells[2], new BigDecimal(cells[3]), BigDecimal::add));
    Shell.Result status = shell.run("status -p plans/kim-hoa-2023 --at 2024-01-10 -f json");
    Matcher one =
        Pattern.compile(
                "\"indicator\": ?\"([^\"]+)\"[^{]*?\"kind\": ?\"flow\"[^{]*?\"actual\": ?([\\d.]+)")
            .matcher(status.out());
    int flows = 0;
    while (one.find()) {
      assertThat(sums.get(one.group(1))).as(one.group(1)).isEqualByComparingTo(one.group(2));
      flows++;
    }
    assertThat(flows).isEqualTo(17);
  }

  @Test
  void every_case_of_the_rule_and_a_merger_come_out_as_worked_by_hand() throws IOException {
    Shell shell = withPlan("xa-nho");
    Shell.Result made = shell.run("next 2024 nam-2024 -p xa-nho --at 2024-01-10 --verbose");
    assertThat(made.exit()).as(made.shown()).isZero();
    Map<String, String> files = files(folder.resolve("nam-2024"));
    files.put("out.txt", made.shown());
    golden("xa-nho-2024", files);
    assertThat(shell.run("check nam-2024 --at 2024-01-10 --select T,R,S").out())
        .contains("không có chỗ nào sai");
  }

  @Test
  void while_the_year_runs_the_forecast_is_the_result() throws IOException {
    Shell shell = new Shell(folder);
    Shell.Result made = shell.run("next 2024 -p plans/kim-hoa-2023 --at 2023-11-20 --lang en");
    assertThat(made.exit()).as(made.shown()).isZero();
    assertThat(made.out()).contains("2023: target 4,200, forecast ").doesNotContain("T114");
    Shell.Result forecast =
        shell.run("status -p plans/kim-hoa-2023 --at 2023-11-20 --indicator duong-be-tong -f json");
    Matcher value = Pattern.compile("\"forecast\": ?([\\d.]+)").matcher(forecast.out());
    assertThat(value.find()).isTrue();
    String shown =
        new BigDecimal(value.group(1))
            .setScale(0, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    assertThat(made.out().replace(",", "")).contains("target 4200 forecast " + shown);
  }

  /**
   * The days that plans celebrate, a lunar one among them, over years with and without leap days.
   */
  @Test
  void next_of_next_keeps_passing_check_and_counts_every_anniversary_right() throws IOException {
    Shell shell = new Shell(folder);
    Path phases = folder.resolve("plans/kim-hoa-2023/phases.yaml");
    Files.writeString(
        phases,
        Files.readString(phases)
            .replaceFirst(
                "    anniversaries:\n",
                """
                    anniversaries:
                      - name: Giỗ Tổ Hùng Vương
                        lunar: 10/3
                        to: 2023-04-29
                      - name: Ngày thành lập xã
                        from: 1960-02-29
                        to: 2023-02-28
                        years: 63
                """
                    .indent(0)));
    Set<String> codes = new TreeSet<>();
    for (int year = 2024; year <= 2030; year++) {
      String from = "plans/kim-hoa-" + (year - 1);
      String to = "plans/kim-hoa-" + year;
      String at = " --at " + year + "-01-10";
      Shell.Result made = shell.run("next " + year + " -p " + from + at);
      assertThat(made.exit()).as(made.shown()).isZero();
      Shell.Result checked = shell.run("check " + to + at);
      assertThat(checked.exit()).as(checked.shown()).isZero();
      codes.addAll(codes(checked.out()));
      assertThat(checked.out()).doesNotContain("lỗi[");
      anniversaries(folder.resolve(to), year);
      assertThat(shell.run("fmt --check -p " + to).exit()).isZero();
      assertThat(Files.readString(folder.resolve(to + "/movements.yaml")).lines())
          .as("the comments of one year only")
          .filteredOn(line -> line.startsWith("# đề xuất: chưa đạt"))
          .singleElement()
          .asString()
          .contains("năm " + (year - 1));
    }
    // What a person must decide, and what the printed plan of 2023 had of its own.
    assertThat(codes).containsExactlyInAnyOrder("P108", "P111", "P112", "P150", "P152");
  }

  private static Set<String> codes(String out) {
    return Pattern.compile("\\[([A-Z]\\d{3})]: ")
        .matcher(out)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void anniversaries(Path plan, int year) throws IOException {
    YamlEdits phases = YamlEdits.of("phases.yaml", Files.readAllBytes(plan.resolve("phases.yaml")));
    int seen = 0;
    for (int i = 0; i < phases.size("phases"); i++) {
      String phase = "phases/" + i;
      LocalDate due = LocalDate.parse(phases.value(phase + "/review/due").orElseThrow());
      LocalDate wanted =
          phases.value(phase + "/review/moved_from").map(LocalDate::parse).orElse(due);
      assertThat(wanted).isEqualTo(LocalDate.of(year, i == 0 ? 6 : 12, 20));
      assertThat(due.getDayOfWeek().getValue()).isLessThan(6);
      for (int k = 0; k < phases.size(phase + "/anniversaries"); k++) {
        String path = phase + "/anniversaries/" + k;
        LocalDate to = LocalDate.parse(phases.value(path + "/to").orElseThrow());
        assertThat(to.getYear()).isEqualTo(year);
        if (phases.has(path + "/lunar")) {
          assertThat(to).isEqualTo(new LunarDay(10, 3).in(year));
          seen++;
          continue;
        }
        LocalDate origin = LocalDate.parse(phases.value(path + "/from").orElseThrow());
        assertThat(to).isEqualTo(origin.withYear(year));
        int years = year - origin.getYear();
        assertThat(phases.value(path + "/years").orElse("" + years)).isEqualTo("" + years);
        phases
            .value(path + "/as_printed")
            .ifPresent(
                text ->
                    assertThat(text)
                        .contains("/" + year)
                        .satisfies(
                            printed -> assertThat(counts(printed)).allMatch(("" + years)::equals)));
        seen++;
      }
    }
    assertThat(seen).isEqualTo(13);
  }

  private static List<String> counts(String printed) {
    return Pattern.compile("(\\d+) năm ")
        .matcher(printed)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void the_plans_of_organisations_inside_are_renewed_each_as_by_itself() throws IOException {
    Shell shell = new Shell(folder);
    // Alone it has no plan above it to name; beside it the same files come out.
    Path alone = folder.resolve("rieng/hoi-phu-nu");
    Files.createDirectories(alone.getParent());
    shell.run(
        "next 2024 rieng/hoi-phu-nu -p plans/kim-hoa-2023/partners/hoi-phu-nu --at 2024-01-10");
    Shell.Result made = shell.run("next 2024 -p plans/kim-hoa-2023 --at 2024-01-10");
    assertThat(made.exit()).as(made.shown()).isZero();
    Path inside = folder.resolve("plans/kim-hoa-2024/partners/hoi-phu-nu");
    assertThat(files(inside)).isEqualTo(files(alone));
    String plan = Files.readString(folder.resolve("plans/kim-hoa-2024/plan.yaml"));
    int target = target(inside.resolve("movements.yaml"), "hang-rao-xanh-phu-nu");
    assertThat(target).isGreaterThan(1900);
    assertThat(plan).contains("targets: {hang-rao-xanh: " + target + ", ");
    Shell.Result checked =
        shell.run("check --nested plans/kim-hoa-2024 --at 2024-01-10 --select T,R,S");
    assertThat(checked.out()).as(checked.shown()).contains("cộng 6 kế hoạch: 0 lỗi, 0 cảnh báo");
    assertThat(made.out()).contains("partners/hoi-phu-nu/plan.yaml:35:12: cảnh báo[P150]");
  }

  private static int target(Path movements, String indicator) throws IOException {
    Matcher target =
        Pattern.compile("id: " + indicator + "\\n(?:.*\\n)*?\\s+target: (\\d+)")
            .matcher(Files.readString(movements));
    assertThat(target.find()).isTrue();
    return Integer.parseInt(target.group(1));
  }

  @Test
  void a_plan_inside_that_cannot_be_read_is_left_out_and_told() throws IOException {
    Shell shell = new Shell(folder);
    Path partners = folder.resolve("plans/kim-hoa-2023/partners");
    Files.writeString(partners.resolve("hoi-phu-nu/movements.yaml"), "movements: x\n");
    Shell.Result made = shell.run("next 2024 -p plans/kim-hoa-2023 --at 2024-01-10");
    Path next = folder.resolve("plans/kim-hoa-2024");
    assertThat(Files.readString(next.resolve("plan.yaml")))
        .contains("plan: partners/mat-tran")
        .doesNotContain("hoi-phu-nu");
    assertThat(made.out()).contains("tạm không nêu: partners/hoi-phu-nu.");
    assertThat(made.err()).contains("S008");
    assertThat(next.resolve("partners/hoi-phu-nu")).doesNotExist();
    for (String one :
        List.of("mat-tran", "hoi-nong-dan", "hoi-cuu-chien-binh", "doan-thanh-nien")) {
      Files.delete(partners.resolve(one + "/plan.yaml"));
    }
    shell.run("next 2024 khong -p plans/kim-hoa-2023 --at 2024-01-10");
    assertThat(Files.readString(folder.resolve("khong/plan.yaml")))
        .doesNotContain("partners")
        .doesNotContain("# Kế hoạch của Mặt trận");
  }

  @Test
  void nothing_is_overwritten_and_nothing_is_left_half() throws IOException {
    Shell shell = withPlan("xa-nho");
    assertThat(shell.run("next 2024 -p xa-nho --at 2024-01-10").exit()).isZero();
    Path plan = folder.resolve("xa-nho-2024/plan.yaml");
    Files.writeString(plan, Files.readString(plan).replace("Kế hoạch nhỏ", "Bản sửa"));
    byte[] edited = Files.readAllBytes(plan);
    Shell.Result again = shell.run("next 2024 -p xa-nho --at 2024-01-10");
    assertThat(again.exit()).isEqualTo(3);
    assertThat(again.err()).contains("plan.yaml", "--force");
    assertThat(Files.readAllBytes(plan)).isEqualTo(edited);
    assertThat(shell.run("next 2024 -p xa-nho --at 2024-01-10 --force").exit()).isZero();
    assertThat(Files.readAllBytes(plan)).isNotEqualTo(edited);
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("xa-nho", "xa-nho-2024");
    }
  }

  @Test
  void a_year_that_does_not_follow_and_the_plan_s_own_folder_are_refused() throws IOException {
    Shell shell = withPlan("xa-nho");
    Shell.Result wrong = shell.run("next 2026 -p xa-nho --at 2024-01-10");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("“2026”", "2024");
    assertThat(shell.run("next 2024 xa-nho -p xa-nho --at 2024-01-10").exit()).isEqualTo(2);
    assertThat(shell.run("next -p xa-nho").exit()).isEqualTo(2);
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).hasSize(1);
    }
  }

  private Shell withPlan(String name) throws IOException {
    Path from = GOLDEN.resolve(name);
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(name).resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    return Shell.in(folder);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString(),
                  NextTest::text,
                  (a, b) -> a,
                  TreeMap::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void golden(String name, Map<String, String> files) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.createDirectories(golden);
        Files.writeString(golden.resolve(file.getKey()), file.getValue());
      }
    }
    assertThat(files).isEqualTo(files(golden));
  }
}
