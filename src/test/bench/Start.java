import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;

/**
 * How long short commands take, next to a bare hello-world on the same JDK in the same run.
 *
 * <p>After {@code mvn package}: {@code java src/test/bench/Start.java [runs]}. The commands take turns, so that a busy
 * machine slows them all; medians are compared. What is aimed at: check within 5 times hello-world (8 at most), a docx
 * report within 20.
 */
final class Start {
  private static final Path WORK = Path.of("target", "bench").toAbsolutePath();

  private Start() {}

  public static void main(String[] args) throws Exception {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 20;
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String windows = File.separatorChar == '\\' ? ".cmd" : "";
    String thidua = Path.of("target", "thidua", "bin", "thidua" + windows).toAbsolutePath().toString();
    String plan = Path.of("plans", "kim-hoa-2023").toString();
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("hello-world", List.of(java, "-cp", hello().toString(), "Hello"));
    commands.put("--version", List.of(thidua, "--version"));
    commands.put("check", List.of(thidua, "check", "-p", plan));
    commands.put(
        "report phase docx",
        List.of(thidua, "report", "phase", "dot-1", "-p", plan, "-f", "docx", "-o", WORK + "/out", "--force"));

    Map<String, List<Double>> times = new LinkedHashMap<>();
    for (int run = -2; run < runs; run++) { // two rounds to warm the machine's file cache
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        double seconds = time(command.getValue());
        if (run >= 0) {
          times.computeIfAbsent(command.getKey(), name -> new ArrayList<>()).add(seconds);
        }
      }
    }
    double base = median(times.get("hello-world"));
    System.out.printf("Java %s, %d runs each%n", Runtime.version(), runs);
    times.forEach(
        (name, all) ->
            System.out.printf(
                Locale.ROOT,
                "%-18s median %6.1f ms   fastest %6.1f ms   %5.1f x hello-world%n",
                name, 1000 * median(all), 1000 * Collections.min(all), median(all) / base));
  }

  private static Path hello() throws IOException {
    Files.createDirectories(WORK);
    Path source = WORK.resolve("Hello.java");
    Files.writeString(
        source, "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
    ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(System.out, System.err, "-d", WORK.toString(), source.toString());
    return WORK;
  }

  private static double time(List<String> command) throws IOException, InterruptedException {
    File out = WORK.resolve("out.log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    long start = System.nanoTime();
    int code = builder.start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (code > 1) { // 1: the plan has findings
      throw new IllegalStateException(command + " ended with " + code + ":\n" + Files.readString(out.toPath()));
    }
    return seconds;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
