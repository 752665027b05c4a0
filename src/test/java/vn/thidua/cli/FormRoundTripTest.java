package vn.thidua.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.sheet.FormMark;
import vn.thidua.sheet.SheetFile;
import vn.thidua.sheet.XlsxSheets;

/**
 * The forms of every village of Kim Hoa, filled in and saved by LibreOffice itself, come back as
 * the numbers that were typed. One start of LibreOffice does everything; skipped where it is
 * missing.
 */
final class FormRoundTripTest {
  private static final java.util.Set<String> MEASURED =
      java.util.Set.of("m", "ha", "tấn", "triệu đồng");
  private static final Path OFFICE = Path.of("src/test/resources/libreoffice");
  private static final String PLAN = " -p plans/kim-hoa-2023 --at 2023-07-31";

  /** 24 July 2023 as a spreadsheet counts days. */
  private static final int DAY = 45131;

  @TempDir static Path folder;
  private static Shell shell;
  private static Map<String, BigDecimal> before;
  private static Shell.Result imported;
  private static final Map<String, FormMark> MARKS = new LinkedHashMap<>();
  private static final Map<String, Typed> TYPED = new LinkedHashMap<>();

  /** What was typed into a row; {@code of} is null but for a part of a whole. */
  private record Typed(String asked, BigDecimal value, BigDecimal of, boolean estimate) {}

  @BeforeAll
  static void fill_in() throws Exception {
    assumeTrue(onPath("soffice") && onPath("pdftotext"), "LibreOffice or poppler is not installed");
    shell = new Shell(folder);
    forget("2023-07");
    assertThat(shell.run("form --period 2023-07 -f xlsx -o bieu" + PLAN).exit()).isZero();
    List<String> steps = new ArrayList<>();
    for (String village : villages()) {
      Path form = folder.resolve("bieu/bieu-mau-2023-07-" + village + ".xlsx");
      FormMark mark = FormMark.of(read(form)).orElseThrow();
      MARKS.put(village, mark);
      steps.add("open|bieu/" + form.getFileName());
      steps.add("save|luu-" + village + ".xlsx");
      steps.add("day|" + address(mark.reportedOn().column(), mark.reportedOn().row()) + "|" + DAY);
      steps.add("text|" + address(mark.reporter().column(), mark.reporter().row()) + "|Lê Thị Ước");
      for (FormMark.Row row : mark.rows()) {
        type(village, mark, row, steps);
      }
      steps.add("print|" + village + ".pdf");
      // Whoever sends a file back calls it what they like.
      steps.add("save|gui/Báo cáo " + MARKS.size() + " (bản cuối).xlsx");
      steps.add("close");
    }
    Files.createDirectories(folder.resolve("gui"));
    Files.write(folder.resolve("steps.txt"), steps, UTF_8);
    copyProfile();
    run(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--norestore",
        "macro:///Standard.Fill.All(" + folder.toAbsolutePath() + ")");
    before = actuals();
    imported = shell.run("import gui" + PLAN);
  }

  /** Other figures in every row and village; every fifth row is left empty. */
  private static void type(String village, FormMark mark, FormMark.Row row, List<String> steps) {
    int seed = MARKS.size() * 31 + row.row();
    if (row.row() % 5 == 0) {
      return;
    }
    BigDecimal value =
        switch (row.asked()) {
          case "share reported" -> BigDecimal.valueOf(100 + seed % 40);
          case "share households", "share population" -> BigDecimal.valueOf(900 + seed % 90, 1);
          case "stock" -> BigDecimal.valueOf(seed % 170);
          // Of a road half a metre is something, of a person not.
          default ->
              MEASURED.contains(row.unit())
                  ? BigDecimal.valueOf(seed * 7L % 1300, 1)
                  : BigDecimal.valueOf(1 + seed * 7L % 129);
        };
    BigDecimal of =
        row.asked().equals("share reported") ? BigDecimal.valueOf(212 + seed % 7) : null;
    boolean estimate = row.row() % 7 == 0;
    steps.add("number|" + address(mark.columns().value().number(), row.row()) + "|" + value);
    if (of != null) {
      steps.add("number|" + address(mark.columns().of().number(), row.row()) + "|" + of);
    }
    if (estimate) {
      steps.add("text|" + address(mark.columns().kind().number(), row.row()) + "|ước");
    }
    TYPED.put(village + " " + row.indicator(), new Typed(row.asked(), value, of, estimate));
  }

  @Test
  void status_and_why_say_what_was_typed_for_every_village() throws IOException {
    assertThat(imported.exit()).as(imported.shown()).isZero();
    assertThat(imported.out()).doesNotContain("lỗi", "[I");
    assertThat(imported.err()).contains("đã ghi " + TYPED.size() + " số từ 10 tệp");

    Map<String, BigDecimal> after = actuals();
    int compared = 0;
    for (String village : villages()) {
      for (FormMark.Row row : MARKS.get(village).rows()) {
        String key = village + " " + row.indicator();
        Typed typed = TYPED.get(key);
        if (typed == null) {
          assertThat(after.get(key)).as(key + " was left empty").isEqualTo(before.get(key));
        } else {
          assertThat(after.get(key)).as(key).isEqualByComparingTo(expected(typed, before.get(key)));
          compared++;
        }
      }
      assertThat(report(village)).doesNotContain(",0,,actual,");
    }
    assertThat(compared).isEqualTo(TYPED.size()).isGreaterThan(200);
    why_names_the_typed_number();
  }

  private static void why_names_the_typed_number() throws IOException {
    for (String village : villages()) {
      String indicator = MARKS.get(village).rows().get(1).indicator();
      Typed typed = TYPED.get(village + " " + indicator);
      JsonNode terms = json("why " + indicator + " " + village + " -f json" + PLAN).get("terms");
      JsonNode last = terms.get(terms.size() - 1);
      assertThat(last.get("period").asString()).isEqualTo("2023-07");
      assertThat(last.get("value").decimalValue()).isEqualByComparingTo(typed.value());
      assertThat(last.get("file").asString()).isEqualTo("reports/2023-07/" + village + ".csv");
    }
  }

  private static BigDecimal expected(Typed typed, BigDecimal before) {
    if (typed.of() != null) {
      return typed
          .value()
          .multiply(BigDecimal.valueOf(100))
          .divide(typed.of(), 6, RoundingMode.HALF_UP);
    }
    return typed.asked().equals("flow")
        ? typed.value().add(before == null ? BigDecimal.ZERO : before)
        : typed.value();
  }

  @Test
  void reports_keep_the_day_and_what_is_an_estimate() throws IOException {
    for (String village : villages()) {
      for (FormMark.Row row : MARKS.get(village).rows()) {
        Typed typed = TYPED.get(village + " " + row.indicator());
        List<String> lines =
            report(village)
                .lines()
                .filter(line -> line.contains("," + row.indicator() + ","))
                .toList();
        assertThat(lines).hasSize(typed == null ? 0 : 1);
        if (typed != null) {
          assertThat(lines.get(0))
              .contains(typed.estimate() ? ",estimate,2023-07-24," : ",actual,2023-07-24,");
        }
      }
    }
  }

  @Test
  void a_form_that_libreoffice_only_saved_keeps_mark_protection_and_hints_and_imports_nothing()
      throws IOException {
    for (String village : villages()) {
      Path saved = folder.resolve("luu-" + village + ".xlsx");
      assertThat(FormMark.of(read(saved))).contains(MARKS.get(village));
      String sheet = part(saved, "xl/worksheets/sheet1.xml");
      assertThat(sheet)
          .contains("<sheetProtection sheet=\"true\"", "state=\"frozen\"", "hidden=\"true\"")
          .contains("type=\"list\"", "type=\"date\"", "errorStyle=\"warning\"")
          .contains("Mức đang có đến cuối tháng 7/2023")
          .contains("Chỉ chọn “chính thức” hoặc “ước”");
      assertThat(part(saved, "xl/workbook.xml")).contains("state=\"hidden\"");
    }
    Shell.Result blank = shell.run("import luu-kim-son.xlsx --dry-run" + PLAN);
    assertThat(blank.exit()).isZero();
    assertThat(blank.out()).contains("lưu ý[I122]", "chưa ghi số nào");
  }

  @Test
  void a_form_is_one_page_and_its_guide_another() throws Exception {
    for (String village : villages()) {
      run("pdftotext", "-layout", "-enc", "UTF-8", village + ".pdf", village + ".txt");
      List<String> pages =
          Pattern.compile("\f")
              .splitAsStream(Files.readString(folder.resolve(village + ".txt"), UTF_8))
              .filter(page -> !page.isBlank())
              .toList();
      assertThat(pages).as(village).hasSize(2);
      List<FormMark.Row> rows = MARKS.get(village).rows();
      assertThat(pages.get(0))
          .contains("BIỂU BÁO CÁO THÁNG 7 NĂM 2023", "Lê Thị Ước", "24/07/2023");
      assertThat(pages.get(0).replaceAll("\\s", ""))
          .contains(rows.get(0).name().replace(" ", ""), String.valueOf(rows.size()));
      assertThat(pages.get(1)).contains("HƯỚNG DẪN");
    }
  }

  private static Map<String, BigDecimal> actuals() throws IOException {
    Map<String, BigDecimal> actuals = new HashMap<>();
    for (JsonNode indicator : json("status -f json" + PLAN).get("indicators")) {
      for (JsonNode village : indicator.get("villages")) {
        if (village.get("actual").isNumber()) {
          actuals.put(
              village.get("village").asString() + " " + indicator.get("indicator").asString(),
              village.get("actual").decimalValue());
        }
      }
    }
    return actuals;
  }

  private static JsonNode json(String line) {
    return JsonMapper.shared().readTree(shell.run(line).out());
  }

  private static List<String> villages() throws IOException {
    try (Stream<Path> reports = Files.list(folder.resolve("plans/kim-hoa-2023/reports/2023-06"))) {
      return reports
          .map(file -> file.getFileName().toString().replace(".csv", ""))
          .sorted()
          .toList();
    }
  }

  private static String report(String village) throws IOException {
    return Files.readString(
        folder.resolve("plans/kim-hoa-2023/reports/2023-07/" + village + ".csv"));
  }

  private static void forget(String month) throws IOException {
    try (Stream<Path> reports = Files.list(folder.resolve("plans/kim-hoa-2023/reports/" + month))) {
      for (Path report : reports.toList()) {
        Files.delete(report);
      }
    }
  }

  private static SheetFile read(Path file) {
    return XlsxSheets.of(file, file.getFileName().toString());
  }

  private static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
    }
  }

  private static String address(int column, int row) {
    return (char) ('A' + column - 1) + String.valueOf(row);
  }

  private static void copyProfile() throws IOException {
    Path profile = folder.resolve("profile");
    try (Stream<Path> files = Files.walk(OFFICE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = profile.resolve(OFFICE.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static void run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(command[0] + ".log").toFile())
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IOException(command[0] + " does not end");
    }
    assertThat(process.exitValue()).as(command[0]).isZero();
  }

  private static boolean onPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
