import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many documents a second come out when all of Kim Hoa's of a year are made in one run, next to one run for a single
 * document, whole processes both.
 *
 * <p>After {@code mvn package}: {@code java src/test/bench/Documents.java [runs]}. The runs take turns, so that a busy
 * machine slows them all; medians are compared. The heap is held to 256 MB.
 */
final class Documents {
  private static final Path WORK = Path.of("target", "bench-documents").toAbsolutePath();

  private Documents() {}

  public static void main(String[] args) throws Exception {
    int runs = args.length > 0 ? Integer.parseInt(args[0]) : 3;
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("one, docx", List.of("month", "--period", "2023-05", "-f", "docx"));
    commands.put("one, pdf", List.of("month", "--period", "2023-05", "-f", "pdf"));
    commands.put("all, docx", List.of("all", "-f", "docx"));
    commands.put("all, pdf", List.of("all", "-f", "pdf"));
    commands.put("all, docx and pdf", List.of("all", "-f", "docx,pdf"));
    Map<String, List<Double>> times = new LinkedHashMap<>();
    Map<String, Long> counts = new LinkedHashMap<>();
    for (int run = -1; run < runs; run++) { // one round to warm the machine's file cache
      for (Map.Entry<String, List<String>> command : commands.entrySet()) {
        delete(WORK);
        double seconds = time(command.getValue());
        counts.put(command.getKey(), files());
        if (run >= 0) {
          times.computeIfAbsent(command.getKey(), name -> new ArrayList<>()).add(seconds);
        }
      }
    }
    System.out.printf(Locale.ROOT, "Java %s, heap 256 MB, %d runs each%n", Runtime.version(), runs);
    times.forEach(
        (name, all) ->
            System.out.printf(
                Locale.ROOT,
                "%-18s %4d documents   median %6.2f s   %6.1f documents a second%n",
                name, counts.get(name), median(all), counts.get(name) / median(all)));
  }

  private static double time(List<String> what) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC", "-cp",
        Path.of("target", "thidua", "lib").toAbsolutePath() + File.separator + "*", "vn.thidua.cli.Main", "report"));
    command.addAll(what);
    command.addAll(List.of("-p", "plans/kim-hoa-2023", "--at", "2024-01-10", "-o", WORK.toString(), "--quiet"));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command));
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static long files() throws IOException {
    try (Stream<Path> files = Files.list(WORK)) {
      return files.count();
    }
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
