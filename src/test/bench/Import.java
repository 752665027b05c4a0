import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How long it takes to import the files of 1,000 villages, next to reading the same CSV files with Commons CSV alone, in
 * the same run, whole processes both.
 *
 * <p>They are the reports of 1,000 villages for one month, and again, as a commune would have them, those of 84 villages
 * for a year.
 *
 * <p>After {@code mvn package}: {@code java src/test/bench/Import.java [runs]}. The runs take turns, so that a busy
 * machine slows them all; medians are compared. What is aimed at: CSV files within 4 times Commons CSV alone, although
 * they are recognised, checked against the plan and written as 1,000 reports and a journal as well; {@code --dry-run}
 * does all but the writing.
 */
final class Import {
  private static final int VILLAGES = 1_000;
  private static final int INDICATORS = 25;
  private static final int MONTHS = 12;
  private static final Path WORK = Path.of("target", "bench-import").toAbsolutePath();

  private Import() {}

  public static void main(String[] args) throws Exception {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 7;
    Path csv = Files.createDirectories(WORK.resolve("csv"));
    Path mixed = Files.createDirectories(WORK.resolve("mixed"));
    Path year = Files.createDirectories(WORK.resolve("year"));
    for (int file = 0; file < VILLAGES; file++) {
      int village = file / MONTHS + 1;
      int month = file % MONTHS + 1;
      csv(year.resolve("thon-" + village + "-thang-" + month + ".csv"), rows(village, month));
    }
    for (int village = 1; village <= VILLAGES; village++) {
      List<List<String>> rows = rows(village, 2);
      csv(csv.resolve("thon-" + village + ".csv"), rows);
      if (village % 2 == 0) {
        csv(mixed.resolve("thon-" + village + ".csv"), rows);
      } else {
        xlsx(mixed.resolve("thon-" + village + ".xlsx"), rows);
      }
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String windows = File.separatorChar == '\\' ? ".cmd" : "";
    String thidua = Path.of("target", "thidua", "bin", "thidua" + windows).toAbsolutePath().toString();
    String alone = reader() + File.pathSeparator + libraries();
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("Commons CSV alone", List.of(java, "-cp", alone, "ReadAlone", csv.toString()));
    commands.put("import --dry-run, csv", List.of(thidua, "import", csv.toString(), "--dry-run"));
    commands.put("import, csv", List.of(thidua, "import", csv.toString()));
    commands.put("import, csv and xlsx", List.of(thidua, "import", mixed.toString()));
    commands.put("import, csv, a year", List.of(thidua, "import", year.toString()));

    Map<String, List<Double>> times = new LinkedHashMap<>();
    long began = System.currentTimeMillis();
    int plans = 0;
    for (int run = -1; run < runs; run++) { // one round to warm the machine's file cache
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        boolean ofYear = command.getKey().endsWith("a year");
        Path plan = plan("plan-" + began + "-" + plans++, ofYear ? (VILLAGES + MONTHS - 1) / MONTHS : VILLAGES);
        List<String> words = new ArrayList<>(command.getValue());
        if (words.contains("import")) {
          words.addAll(List.of("-p", plan.toString(), "--at", ofYear ? "2024-12-27" : "2024-02-27"));
        }
        double seconds = time(words);
        if (command.getKey().startsWith("import, ")) {
          written(plan);
        }
        if (run >= 0) {
          times.computeIfAbsent(command.getKey(), name -> new ArrayList<>()).add(seconds);
        }
      }
    }
    double base = median(times.get("Commons CSV alone"));
    System.out.printf(
        Locale.ROOT, "Java %s, %d files of %d rows, %d runs each%n", Runtime.version(), VILLAGES, INDICATORS, runs);
    times.forEach(
        (name, all) ->
            System.out.printf(
                Locale.ROOT,
                "%-22s median %6.2f s   %5.0f files a second   %4.1f x Commons CSV alone%n",
                name, median(all), VILLAGES / median(all), median(all) / base));
  }

  /** Every report and every line of the journal is there. */
  private static void written(Path plan) throws IOException {
    try (Stream<Path> reports = Files.walk(plan.resolve("reports"))) {
      if (reports.filter(Files::isRegularFile).count() != VILLAGES || Files.readAllLines(plan.resolve("imports.csv")).size() != VILLAGES + 1) {
        throw new IllegalStateException("not all was written");
      }
    }
  }

  /**
   * Each run has a plan of its own, left where it is until {@code mvn clean}: for minutes after files were deleted,
   * ext4 is slow to make others.
   */
  private static Path plan(String name, int villages) throws IOException {
    Path plan = Files.createDirectories(WORK.resolve(name));
    StringBuilder text = new StringBuilder(
        """
        id: lon-2024
        year: 2024
        title: Phát động phong trào thi đua năm 2024
        illustrative: số liệu minh họa để đo tốc độ
        issuer:
          name: Ủy ban nhân dân xã Mẫu
          short: UBND xã Mẫu
          symbol: UBND
          place: Mẫu
          signer: {authority: TM. ỦY BAN NHÂN DÂN, title: CHỦ TỊCH, name: Nguyễn Văn An}
        number: 5
        issued: 2024-01-08
        reporting: {due_day: 25}
        bodies:
          - {id: hoi-dong, name: Hội đồng thi đua - khen thưởng, duties: [Theo dõi phong trào.]}
        villages:
        """);
    for (int village = 1; village <= villages; village++) {
      text.append("  - {id: thon-" + village + ", name: " + village + "}\n");
    }
    Files.writeString(plan.resolve("plan.yaml"), text.toString().replaceAll("name: (\\d+)}", "name: 'Số $1'}"));
    StringBuilder movements = new StringBuilder(
        "movements:\n  - id: nong-thon-moi\n    name: Xây dựng nông thôn mới\n    lead: hoi-dong\n    indicators:\n");
    StringBuilder targets = new StringBuilder("village,indicator,target\n");
    for (int indicator = 1; indicator <= INDICATORS; indicator++) {
      movements.append(
          "      - {id: chi-tieu-" + indicator + ", name: Đường bê tông tuyến " + indicator
              + ", unit: m, kind: flow, target: " + 1_200 * villages + "}\n");
      for (int village = 1; village <= villages; village++) {
        targets.append("thon-" + village + ",chi-tieu-" + indicator + ",1200\n");
      }
    }
    Files.writeString(plan.resolve("movements.yaml"), movements);
    Files.writeString(plan.resolve("phases.yaml"), "phases: []\n");
    Files.writeString(plan.resolve("targets.csv"), targets);
    return plan;
  }

  /** A report as villages type it. */
  private static List<List<String>> rows(int village, int month) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THI ĐUA"));
    rows.add(List.of("Thôn Số " + village + String.format(", tháng %02d/2024", month)));
    rows.add(List.of("TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện", "Ghi chú"));
    for (int indicator = 1; indicator <= INDICATORS; indicator++) {
      rows.add(
          List.of(
              "" + indicator, "Đường bê tông tuyến " + indicator, "m", "1200",
              (50 + (village * 7 + indicator * 3 + month) % 60) + ",5", indicator % 5 == 0 ? "đã nghiệm thu" : ""));
    }
    rows.add(List.of("", String.format("Ngày 24 tháng %02d năm 2024", month)));
    return rows;
  }

  private static void csv(Path file, List<List<String>> rows) throws IOException {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> text.append(String.join(";", row)).append("\r\n"));
    Files.writeString(file, text);
  }

  private static void xlsx(Path file, List<List<String>> rows) throws IOException {
    StringBuilder data = new StringBuilder();
    for (int row = 1; row <= rows.size(); row++) {
      data.append("<row r=\"" + row + "\">");
      List<String> cells = rows.get(row - 1);
      for (int column = 0; column < cells.size(); column++) {
        String text = cells.get(column);
        String at = " r=\"" + (char) ('A' + column) + row + "\"";
        data.append(
            text.matches("[0-9]+(,[0-9])?")
                ? "<c" + at + "><v>" + text.replace(',', '.') + "</v></c>"
                : "<c" + at + " t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
      }
      data.append("</row>");
    }
    String main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "xl/workbook.xml",
          "<workbook" + main + " xmlns:r=\"" + office + "\"><sheets><sheet name=\"BC\" sheetId=\"1\" r:id=\"rId1\"/>"
              + "</sheets></workbook>");
      part(zip, "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
              + " Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
      part(zip, "xl/worksheets/sheet1.xml", "<worksheet" + main + "><sheetData>" + data + "</sheetData></worksheet>");
    }
  }

  private static void part(OutputStream out, String name, String xml) throws IOException {
    ((ZipOutputStream) out).putNextEntry(new ZipEntry(name));
    out.write(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String libraries() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("target", "thidua", "lib").toAbsolutePath())) {
      return String.join(
          File.pathSeparator,
          all.map(Path::toString).filter(name -> name.matches(".*commons-(csv|io|codec)-.*")).toList());
    }
  }

  /** What reads the files and does no more. */
  private static Path reader() throws IOException {
    Path source = WORK.resolve("ReadAlone.java");
    Files.writeString(
        source,
        """
        import java.nio.file.*;
        import java.util.List;
        import org.apache.commons.csv.*;
        class ReadAlone {
          public static void main(String[] args) throws Exception {
            long cells = 0;
            CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
            List<Path> files;
            try (var all = Files.list(Path.of(args[0]))) {
              files = all.sorted().toList();
            }
            for (Path file : files) {
              try (CSVParser parser = CSVParser.parse(file, java.nio.charset.StandardCharsets.UTF_8, format)) {
                for (CSVRecord row : parser) {
                  for (String cell : row) {
                    cells += cell.length();
                  }
                }
              }
            }
            System.out.println(cells);
          }
        }
        """);
    ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(System.out, System.err, "-cp", libraries(), "-d", WORK.toString(), source.toString());
    return WORK;
  }

  private static double time(List<String> command) throws IOException, InterruptedException {
    File out = WORK.resolve("out.log").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    long start = System.nanoTime();
    int code = builder.start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code + ":\n" + Files.readString(out.toPath()));
    }
    return seconds;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
