package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed ({@code kill -9}) at any moment leaves nothing that the next run would not
 * put right: it gives the same bytes as one that nothing disturbed. {@code mvn verify
 * -Dit.test=KilledIT -Dkills=100} kills each command a hundred times instead of three.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "tries the POSIX launcher")
class KilledIT {
  private static final Path THIDUA =
      Path.of(System.getProperty("thidua.home")).toAbsolutePath().resolve("bin/thidua");
  private static final int KILLS = Integer.getInteger("kills", 3);

  @TempDir Path folder;
  private final Random random = new Random(20230620);

  @BeforeEach
  void plans() throws Exception {
    run("sample cac-xa --plans 40 --villages 6 --indicators 12 --at 2024-01-01");
  }

  private Process start(String line) throws IOException {
    List<String> command = new ArrayList<>(List.of(THIDUA.toString()));
    command.addAll(List.of(line.split(" ", -1)));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  private String run(String line) throws Exception {
    Process process = start(line);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(line).isZero();
    return out;
  }

  /** Kills a run some way through the time that it takes when nothing disturbs it. */
  private void killed(String line, long milliseconds) throws Exception {
    Process process = start(line);
    if (!process.waitFor(random.nextLong(milliseconds + 1), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
      process.waitFor();
    }
  }

  @Test
  void a_killed_rollup_goes_on_to_the_same_bytes() throws Exception {
    String line = "rollup cac-xa --at 2024-06-30 -f csv";
    long start = System.nanoTime();
    String undisturbed = run(line);
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    // Files changed within the last seconds are never kept.
    Thread.sleep(3_500);
    for (int kill = 0; kill < KILLS; kill++) {
      killed(line + " --resume", took);
      if (random.nextBoolean()) {
        killed(line + " --resume", took);
      }
      assertThat(run(line + " --resume")).as("kill %s", kill).isEqualTo(undisturbed);
      assertThat(folder.resolve(".thidua-rollup")).doesNotExist();
    }
  }

  @Test
  void a_killed_import_is_finished_by_the_next() throws Exception {
    Path sent = folder.resolve("cac-xa/tinh-01/xa-0001/reports");
    plan("mot");
    String line = "import " + sent + " --at 2025-01-10 -p ";
    long start = System.nanoTime();
    run(line + "mot");
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    SortedMap<String, String> undisturbed = files("mot");
    assertThat(undisturbed).hasSizeGreaterThan(60).containsKey("imports.csv");
    for (int kill = 0; kill < KILLS; kill++) {
      String plan = "lan-" + kill;
      plan(plan);
      killed(line + plan, took);
      run(line + plan);
      assertThat(files(plan)).as("kill %s", kill).isEqualTo(undisturbed);
    }
  }

  /** The first sample plan without its reports. */
  private void plan(String name) throws IOException {
    Path from = folder.resolve("cac-xa/tinh-01/xa-0001");
    Path to = Files.createDirectories(folder.resolve(name));
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }

  /** What a plan's files hold; what a killed run had not yet put in its place is hidden. */
  private SortedMap<String, String> files(String plan) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    Path root = folder.resolve(plan);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().startsWith(".")) {
          contents.put(root.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return contents;
  }
}
