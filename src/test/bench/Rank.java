import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much processor time {@code rank} takes for 300 villages, 40 indicators and 12 months, beyond what it takes to start:
 * the same command on the plan of Kim Hoa in the same run.
 *
 * <p>After {@code mvn package}, where there is a POSIX shell: {@code java src/test/bench/Rank.java [runs]}. The runs take
 * turns, so that a busy machine slows them all; medians of user time are compared. What is aimed at: less than 1 second.
 */
final class Rank {
  private static final int VILLAGES = 300;
  private static final int INDICATORS = 40;
  private static final int MONTHS = 12;
  private static final Path WORK = Path.of("target", "bench-rank").toAbsolutePath();

  private Rank() {}

  public static void main(String[] args) throws Exception {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 7;
    plan();
    String thidua = Path.of("target", "thidua", "bin", "thidua").toAbsolutePath().toString();
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("rank, Kim Hoa", List.of(thidua, "rank", "-p", "plans/kim-hoa-2023", "--at", "2023-12-31"));
    commands.put("rank, 300 x 40 x 12", List.of(thidua, "rank", "-p", WORK.toString(), "--at", "2024-12-31"));
    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int run = -1; run < runs; run++) { // one round to warm the machine's file cache
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        double seconds = user(command.getValue());
        if (run >= 0) {
          times.computeIfAbsent(command.getKey(), name -> new ArrayList<>()).add(seconds);
        }
      }
    }
    times.forEach((name, all) -> System.out.printf(Locale.ROOT, "%-20s median %5.2f s of user time%n", name, median(all)));
    System.out.printf(
        Locale.ROOT,
        "Java %s, %d runs each: %.2f s beyond the start%n",
        Runtime.version(),
        runs,
        median(times.get("rank, 300 x 40 x 12")) - median(times.get("rank, Kim Hoa")));
  }

  private static void plan() throws IOException {
    if (Files.exists(WORK)) {
      try (Stream<Path> all = Files.walk(WORK)) {
        for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(WORK);
    StringBuilder plan = new StringBuilder(
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
    StringBuilder movements = new StringBuilder(
        "movements:\n  - id: nong-thon-moi\n    name: Xây dựng nông thôn mới\n    lead: hoi-dong\n    indicators:\n");
    StringBuilder targets = new StringBuilder("village,indicator,target,baseline\n");
    for (int indicator = 1; indicator <= INDICATORS; indicator++) {
      String kind = indicator % 3 == 0 ? "stock" : "flow";
      movements.append(
          "      - {id: chi-tieu-" + indicator + ", name: Đường bê tông tuyến " + indicator + ", unit: m, kind: " + kind
              + ", target: " + 1_200 * VILLAGES + ", points: 5}\n");
    }
    for (int village = 1; village <= VILLAGES; village++) {
      plan.append("  - {id: thon-" + village + ", name: 'Số " + village + "'}\n");
      for (int indicator = 1; indicator <= INDICATORS; indicator++) {
        targets.append("thon-" + village + ",chi-tieu-" + indicator + ",1200,\n");
      }
    }
    Files.writeString(WORK.resolve("plan.yaml"), plan);
    Files.writeString(WORK.resolve("movements.yaml"), movements);
    Files.writeString(WORK.resolve("phases.yaml"), "phases: []\n");
    Files.writeString(WORK.resolve("targets.csv"), targets);
    for (int month = 1; month <= MONTHS; month++) {
      String period = String.format(Locale.ROOT, "2024-%02d", month);
      Path folder = Files.createDirectories(WORK.resolve("reports").resolve(period));
      for (int village = 1; village <= VILLAGES; village++) {
        StringBuilder report = new StringBuilder("village,period,indicator,value,of,kind,reported_on,note\n");
        for (int indicator = 1; indicator <= INDICATORS; indicator++) {
          int value = 60 + (village * 7 + indicator * 13 + month * 29) % 75;
          report.append(
              "thon-" + village + "," + period + ",chi-tieu-" + indicator + ","
                  + (indicator % 3 == 0 ? value * month : value) + ",,actual," + period + "-24,\n");
        }
        Files.writeString(folder.resolve("thon-" + village + ".csv"), report);
      }
    }
  }

  /** The user time of a command and what it starts, as the shell counts it. */
  private static double user(List<String> command) throws IOException, InterruptedException {
    Path out = WORK.resolve("out.log");
    List<String> timed = new ArrayList<>(List.of("sh", "-c", "\"$@\" >/dev/null && times", "sh"));
    timed.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(timed).redirectErrorStream(true).redirectOutput(new File(out.toString()));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    int code = builder.start().waitFor();
    String said = Files.readString(out);
    // The shell's own times, then those of what it ran: 0m0.001s 0m0.002s\n0m1.503s 0m0.240s
    Matcher times = Pattern.compile("(\\d+)m([\\d.]+)s \\d+m[\\d.]+s\\s*$").matcher(said);
    if (code != 0 || !times.find()) {
      throw new IllegalStateException(command + " ended with " + code + ":\n" + said);
    }
    return 60 * Integer.parseInt(times.group(1)) + Double.parseDouble(times.group(2));
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
