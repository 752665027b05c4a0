import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the plans of the nation cost: {@code rollup} of as many communes as asked for (3300), each with 30 villages, 30
 * indicators and 12 months; in the same run on the same files, DuckDB with the same checks of the reports and the same
 * sums in SQL, and a loop that only looks at every byte. All three may use all processors.
 *
 * <p>After {@code mvn package}, on Linux: {@code mvn -q dependency:copy -Dartifact=org.duckdb:duckdb_jdbc:1.5.6.0
 * -DoutputDirectory=target/bench}, then {@code java -cp target/bench/duckdb_jdbc-1.5.6.0.jar src/test/bench/Rollup.java
 * [plans] [folder]}. The plans are made once and kept in the folder (target/bench-rollup). Peak memory is what Linux says
 * of each process. What is aimed at: half of DuckDB's time, below 512 MB.
 */
final class Rollup {
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private Rollup() {}

  public static void main(String[] args) throws Exception {
    if (args.length > 0 && args[0].equals("--duckdb")) {
      duckdb(Path.of(args[1]));
      return;
    }
    if (args.length > 0 && args[0].equals("--bytes")) {
      bytes(Path.of(args[1]));
      return;
    }
    int plans = args.length > 0 ? Integer.parseInt(args[0]) : 3300;
    Path folder = Path.of(args.length > 1 ? args[1] : "target/bench-rollup/" + plans).toAbsolutePath();
    String thidua = Path.of("target", "thidua", "bin", "thidua").toAbsolutePath().toString();
    if (!Files.exists(folder)) {
      run(List.of(thidua, "sample", folder.toString(), "--plans", "" + plans, "--villages", "30", "--indicators", "30",
          "--files", "month", "--at", "2024-01-01"));
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path classes = Files.createDirectories(Path.of("target", "bench", "classes")).toAbsolutePath();
    javax.tools.ToolProvider.getSystemJavaCompiler() // so that no run has to compile first
        .run(null, null, null, "-d", classes.toString(), Path.of("src", "test", "bench", "Rollup.java").toString());
    String duck = System.getProperty("java.class.path");
    String path = classes + (duck.isEmpty() ? "" : File.pathSeparator + Path.of(duck).toAbsolutePath());
    run(List.of(java, "-cp", path, "Rollup", "--bytes", folder.toString())); // the machine's file cache is warm for all three
    System.out.printf(Locale.ROOT, "%d plans in %s, Java %s%n", plans, folder, Runtime.version());
    Took bytes = run(List.of(java, "-cp", path, "Rollup", "--bytes", folder.toString()));
    long rows = Long.parseLong(bytes.out().strip());
    print("bytes looked at", bytes, rows);
    Took own = run(List.of(thidua, "rollup", folder.toString(), "--at", "2024-12-31", "-q"));
    print("thidua rollup", own, rows);
    System.out.printf(Locale.ROOT, "%.1f x the bytes%n", own.seconds() / bytes.seconds());
    if (!duck.isEmpty()) {
      Took peer = run(List.of(java, "-cp", path, "Rollup", "--duckdb", folder.toString()));
      print("DuckDB, the reports only", peer, rows);
      System.out.printf(Locale.ROOT, "%.2f x DuckDB%n", own.seconds() / peer.seconds());
    }
  }

  private static void print(String name, Took took, long rows) {
    System.out.printf(Locale.ROOT, "%-26s %6.1f s  %5.2f million rows a second  peak %5d MB%n", name, took.seconds(),
        rows / took.seconds() / 1e6, took.peak() / 1024);
  }

  private record Took(double seconds, long peak, String out) {}

  private static Took run(List<String> command) throws Exception {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    long[] peak = {0};
    Thread watch = new Thread(() -> watch(process.pid(), peak));
    watch.setDaemon(true);
    watch.start();
    String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    watch.interrupt();
    return new Took(seconds, peak[0], out);
  }

  /** The launcher becomes Java by exec, so that its process is the one to be watched. */
  private static void watch(long pid, long[] peak) {
    try {
      while (true) {
        Matcher line = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
        if (line.find()) {
          peak[0] = Math.max(peak[0], Long.parseLong(line.group(1)));
        }
        Thread.sleep(50);
      }
    } catch (IOException | InterruptedException e) {
      // The process has ended.
    }
  }

  private static void bytes(Path folder) throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(path -> path.toString().endsWith(".csv") && path.toString().contains("/reports/")).toList();
    }
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    List<Future<Long>> parts = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      int first = t;
      Callable<Long> part = () -> {
        byte[] bytes = new byte[1 << 16];
        long lines = 0;
        for (int i = first; i < files.size(); i += threads) {
          try (InputStream in = Files.newInputStream(files.get(i))) {
            for (int read = in.read(bytes); read > 0; read = in.read(bytes)) {
              for (int b = 0; b < read; b++) {
                lines += bytes[b] == '\n' ? 1 : 0;
              }
            }
          }
          lines--;
        }
        return lines;
      };
      parts.add(workers.submit(part));
    }
    long lines = 0;
    for (Future<Long> part : parts) {
      lines += part.get();
    }
    workers.shutdown();
    workers.awaitTermination(1, TimeUnit.MINUTES);
    System.out.println(lines);
  }

  private static void duckdb(Path folder) throws Exception {
    Driver driver = (Driver) Class.forName("org.duckdb.DuckDBDriver").getDeclaredConstructor().newInstance();
    try (Connection connection = driver.connect("jdbc:duckdb:", new Properties());
        Statement sql = connection.createStatement()) {
      sql.execute("SET preserve_insertion_order = false");
      String reports = folder + "/*/*/reports/*.csv";
      sql.execute(
          "CREATE TABLE raw AS SELECT regexp_extract(filename, '.*/([^/]+/[^/]+)/reports/', 1) AS plan, village, period,"
              + " indicator, value, \"of\", kind, reported_on FROM read_csv('" + reports
              + "', header = true, all_varchar = true, filename = true)");
      sql.execute(
          "CREATE TABLE target AS SELECT DISTINCT regexp_extract(filename, '.*/([^/]+/[^/]+)/targets.csv', 1) AS plan,"
              + " village, indicator FROM read_csv('" + folder
              + "/*/*/targets.csv', header = true, all_varchar = true, filename = true)");
      sql.execute("CREATE TABLE village AS SELECT DISTINCT plan, village FROM target");
      print(sql, "SELECT count(*) FROM raw WHERE try_cast(value AS DECIMAL(18, 6)) IS NULL"
          + " OR (\"of\" <> '' AND try_cast(\"of\" AS DECIMAL(18, 6)) IS NULL)"
          + " OR try_cast(reported_on AS DATE) IS NULL OR kind NOT IN ('actual', 'estimate')"
          + " OR NOT regexp_matches(period, '^2024-(0[1-9]|1[0-2])$')");
      print(sql, "SELECT count(*) FROM raw LEFT JOIN village USING (plan, village) WHERE village.plan IS NULL");
      print(sql, "SELECT count(*) FROM (SELECT 1 FROM raw GROUP BY plan, village, period, indicator, kind"
          + " HAVING count(*) > 1)");
      print(sql, "SELECT count(*), sum(total) FROM (SELECT plan, indicator, period, sum(CAST(value AS DECIMAL(18, 6)))"
          + " AS total, sum(try_cast(\"of\" AS DECIMAL(18, 6))) AS whole FROM raw WHERE reported_on <= '2024-12-31'"
          + " GROUP BY plan, indicator, period)");
      print(sql, "SELECT count(*), sum(due) FROM (SELECT plan, village, period, min(reported_on) AS came, 1 AS due FROM"
          + " raw GROUP BY plan, village, period)");
    }
  }

  private static void print(Statement sql, String query) throws SQLException {
    try (ResultSet rows = sql.executeQuery(query)) {
      rows.next();
      System.out.println(rows.getString(1));
    }
  }
}
