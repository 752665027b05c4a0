package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The built folder, started through a shell as a user or cron starts it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "tries the POSIX launcher")
class LauncherIT {
  private static final Path BUILT = Path.of(System.getProperty("thidua.home")).toAbsolutePath();
  private static final Path PLAN = Path.of("plans", "kim-hoa-2023").toAbsolutePath();
  private static final String VERSION = "thidua \\S+\n";

  @TempDir Path temp;

  private final Map<String, String> environment = new HashMap<>();
  private Path directory = Path.of("").toAbsolutePath();

  private record Result(int code, String out, String err) {}

  @BeforeEach
  void startsWithTheJavaOfTheBuild() {
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("PATH", "/usr/local/bin:/usr/bin:/bin");
    environment.put("LC_ALL", "C.UTF-8");
  }

  @Test
  void saysItsVersionAndNothingElse() throws Exception {
    assertSaysItsVersion(BUILT.resolve("bin/thidua"));
  }

  @Test
  void startsFromAnotherDirectory() throws Exception {
    directory = temp;
    assertSaysItsVersion(BUILT.resolve("bin/thidua"));
  }

  @Test
  void startsByItsBareNameFromItsOwnDirectory() throws Exception {
    directory = BUILT.resolve("bin");
    assertThat(run("sh", "thidua", "--version").out()).matches(VERSION);
  }

  @Test
  void startsFromPath() throws Exception {
    environment.put("PATH", BUILT.resolve("bin") + ":/usr/bin:/bin");
    assertThat(run("thidua", "--version").out()).matches(VERSION);
  }

  @Test
  void startsFromACopyWithSpacesAndVietnameseLettersInItsPath() throws Exception {
    assertSaysItsVersion(copy("xã Kim Hoa/thi đua (bản 1)").resolve("bin/thidua"));
  }

  @Test
  void startsInThatCopyUnderThePlainLocaleOfCron() throws Exception {
    environment.remove("LC_ALL");
    assertSaysItsVersion(copy("xã Kim Hoa").resolve("bin/thidua"));
    environment.put("LC_ALL", "C");
    assertSaysItsVersion(copy("xã Kim Liên").resolve("bin/thidua"));
  }

  @Test
  void startsThroughLinks() throws Exception {
    Path copy = copy("nơi khác");
    Path near = Files.createSymbolicLink(copy.resolve("td"), Path.of("bin/thidua"));
    Path far = Files.createSymbolicLink(temp.resolve("thi đua"), near);
    assertSaysItsVersion(far);
  }

  @Test
  void startsWithoutTheArchive() throws Exception {
    Path copy = copy("copy");
    Files.deleteIfExists(copy.resolve("lib/thidua.jsa"));
    assertSaysItsVersion(copy.resolve("bin/thidua"));
  }

  @Test
  void startsWithABrokenArchive() throws Exception {
    Path copy = copy("copy");
    Path archive = copy.resolve("lib/thidua.jsa");
    Files.deleteIfExists(archive);
    Files.writeString(archive, "no archive at all");
    assertSaysItsVersion(copy.resolve("bin/thidua"));
  }

  @Test
  void takesItsOwnAndTheLibrariesClassesFromTheArchive() throws Exception {
    assumeTrue(
        Files.exists(Path.of(System.getProperty("java.home"), "lib/server/classes.jsa")),
        "this JDK has no archive of its own to build on");
    Path log = temp.resolve("classes.log");
    environment.put("THIDUA_OPTS", "-Xlog:class+load:file=" + log);
    run(BUILT.resolve("bin/thidua").toString(), "check", "--plan", PLAN.toString());
    assertThat(Files.readAllLines(log))
        .filteredOn(
            line -> line.contains(" vn.thidua.cli.Main ") || line.contains(" picocli.CommandLine "))
        .hasSize(2)
        .allMatch(line -> line.contains("source: shared objects file (top)"));
  }

  /** A folder built with one JDK and run with another. */
  @Test
  void startsOnAnotherJdk() throws Exception {
    List<Path> others = otherJdks();
    assumeTrue(!others.isEmpty(), "no other JDK of version 17 or newer under /usr/lib/jvm");
    for (Path jdk : others) {
      environment.put("JAVA_HOME", jdk.toString());
      assertSaysItsVersion(BUILT.resolve("bin/thidua"));
    }
  }

  /** Equal, though each JDK has a zlib, colour profiles and rules for breaking lines of its own. */
  @Test
  void makesTheSamePdfOnAnotherJdk() throws Exception {
    List<Path> others = otherJdks();
    assumeTrue(!others.isEmpty(), "no other JDK of version 17 or newer under /usr/lib/jvm");
    byte[] own = pdf("own");
    for (Path jdk : others) {
      environment.put("JAVA_HOME", jdk.toString());
      assertThat(pdf(jdk.getFileName().toString())).as(jdk.toString()).isEqualTo(own);
    }
  }

  private byte[] pdf(String folder) throws Exception {
    Path out = temp.resolve(folder);
    Result result = report("pdf", out);
    assertThat(result.code()).as(result.err()).isZero();
    return Files.readAllBytes(out.resolve("kim-hoa-2023-phieu-thon-8-2023-06-20.pdf"));
  }

  private Result report(String formats, Path out) throws Exception {
    return run(
        BUILT.resolve("bin/thidua").toString(),
        "report",
        "village",
        "thon-8",
        "--plan",
        PLAN.toString(),
        "--at",
        "2023-06-20",
        "-f",
        formats,
        "-o",
        out.toString());
  }

  @Test
  void loadsWhatAPdfNeedsForAPdfAloneAndLooksForNoFontOfTheMachine() throws Exception {
    Path home = Files.createDirectory(temp.resolve("home"));
    Path log = temp.resolve("classes.log");
    environment.put("THIDUA_OPTS", "-Duser.home=" + home + " -Xlog:class+load:file=" + log);

    report("docx,html,md", temp.resolve("out"));
    assertThat(Files.readString(log))
        .contains("freemarker.")
        .doesNotContain("openhtmltopdf", "org.apache.pdfbox", "org.apache.fontbox", "jzlib");

    report("pdf", temp.resolve("out"));
    assertThat(Files.readString(log))
        .contains("com.openhtmltopdf.", "com.jcraft.jzlib.")
        .doesNotContain("FileSystemFontProvider", "sun.font.FontManager", "java.net.http");
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void printsVietnameseAsUtf8InTheCLocale() throws Exception {
    environment.put("LC_ALL", "C");
    Result result = run(BUILT.resolve("bin/thidua").toString(), "--lang", "vi", "--help");
    assertThat(result.out()).contains("thi đua");
  }

  @Test
  void tellsTheProgramTheUsersLocaleThoughJavaGetsAnother() throws Exception {
    environment.remove("LC_ALL");
    environment.put("LANG", "vi_VN.UTF-8");
    environment.put("THIDUA_OPTS", "-XshowSettings:properties");
    Result result = run(BUILT.resolve("bin/thidua").toString(), "--version");
    assertThat(result.err())
        .contains("thidua.locale = vi_VN.UTF-8")
        .contains("thidua.terminal = false")
        .contains("sun.jnu.encoding = UTF-8");
  }

  /** A plan that does not exist: the message repeats the argument as the program got it. */
  @Test
  void passesArgumentsOnAsTheyAre() throws Exception {
    for (String locale : List.of("C.UTF-8", "C", "", "vi_VN.UTF-8", "vi_VN", "xx_XX.UTF-8")) {
      environment.put("LC_ALL", locale);
      Result result =
          run(BUILT.resolve("bin/thidua").toString(), "check", "--plan", "xã  * \"lạ\" $HOME");
      assertThat(result.err()).as("LC_ALL=%s", locale).contains("xã  * \"lạ\" $HOME");
    }
  }

  @Test
  void passesTheExitCodeOn() throws Exception {
    String thidua = BUILT.resolve("bin/thidua").toString();
    assertThat(run(thidua, "--version").code()).isZero();
    assertThat(run(thidua, "--khong-co").code()).isEqualTo(2);
  }

  @Test
  void handsOptionsOnToTheJvm() throws Exception {
    environment.put("JAVA_OPTS", "-Dx=1 -showversion");
    environment.put("THIDUA_OPTS", "-Dy=2");
    Result result = run(BUILT.resolve("bin/thidua").toString(), "--version");
    assertThat(result.err()).contains("Runtime Environment");
    assertThat(result.code()).isZero();
  }

  @Test
  void saysInBothLanguagesThatJavaIsMissing() throws Exception {
    environment.remove("JAVA_HOME");
    environment.put("PATH", Files.createDirectory(temp.resolve("empty")).toString());
    Result result = run("/bin/sh", BUILT.resolve("bin/thidua").toString(), "--version");
    assertNeedsJava(result, "there is no java on PATH");
  }

  @Test
  void saysThatJavaHomeHasNoJava() throws Exception {
    environment.put("JAVA_HOME", "/nowhere");
    assertNeedsJava(
        run(BUILT.resolve("bin/thidua").toString(), "--version"),
        "JAVA_HOME (/nowhere) has no bin/java");
  }

  @Test
  void refusesAnOldJavaWithoutStartingIt() throws Exception {
    for (String version : List.of("1.8.0_432", "11.0.25")) {
      Path jdk = Files.createDirectories(temp.resolve("jdk " + version));
      Files.createDirectory(jdk.resolve("bin"));
      Path java = Files.writeString(jdk.resolve("bin/java"), "#!/bin/sh\necho started\n");
      assertThat(java.toFile().setExecutable(true)).isTrue();
      Files.writeString(
          jdk.resolve("release"), "IMPLEMENTOR=\"N/A\"\nJAVA_VERSION=\"" + version + "\"\n");
      environment.put("JAVA_HOME", jdk.toString());
      assertNeedsJava(
          run(BUILT.resolve("bin/thidua").toString(), "--version"), "is Java " + version);
    }
  }

  private static void assertNeedsJava(Result result, String why) {
    assertThat(result.code()).isEqualTo(127);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("cần Java 17 trở lên")
        .contains("needs Java 17 or newer")
        .contains(why);
  }

  private void assertSaysItsVersion(Path launcher) throws Exception {
    Result result = run(launcher.toString(), "--version");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).matches(VERSION);
    assertThat(result.code()).isZero();
  }

  private Result run(String... command) throws IOException, InterruptedException {
    Path out = Files.createTempFile(temp, "out", "");
    Path err = Files.createTempFile(temp, "err", "");
    // Through a shell: it looks the command up as a user's does.
    List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", "\"$@\"", "sh"));
    line.addAll(List.of(command));
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(directory.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    return new Result(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private Path copy(String name) throws IOException {
    Path target = temp.resolve(name);
    try (Stream<Path> files = Files.walk(BUILT)) {
      for (Path file : files.toList()) {
        Path copy = target.resolve(BUILT.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    return target;
  }

  private static List<Path> otherJdks() throws IOException {
    Path folder = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Path own = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> jdks = Files.list(folder)) {
      return jdks.filter(jdk -> Files.isExecutable(jdk.resolve("bin/java")))
          .filter(jdk -> !jdk.toAbsolutePath().startsWith(own) && !isSame(jdk, own))
          .filter(LauncherIT::isRecent)
          .toList();
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isRecent(Path jdk) {
    try {
      return Files.readString(jdk.resolve("release"))
          .matches("(?s).*JAVA_VERSION=\"(1[7-9]|[2-9]\\d).*");
    } catch (IOException e) {
      return false;
    }
  }
}
