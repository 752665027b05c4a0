package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fmt} in a real folder: what it writes, what it leaves, and that nothing else changes. */
final class FmtTest {
  @TempDir Path folder;
  private Shell shell;
  private Path plan;

  @BeforeEach
  void open() throws IOException {
    shell = new Shell(folder);
    plan = folder.resolve("plans/nho");
  }

  @Test
  void windows_files_with_marks_come_back_byte_by_byte() throws IOException {
    shell.run("fmt plans/nho");
    for (String name : List.of("plan.yaml", "targets.csv", "reports/2024-01/dong.csv")) {
      Path file = plan.resolve(name);
      String text = Files.readString(file);
      Files.writeString(file, "\ufeff" + text.replace("\n", "\r\n") + "\r\n");
      assertThat(shell.run("fmt plans/nho -q").out()).isEqualTo("plans/nho/" + name + "\n");
      assertThat(file).hasContent(text);
    }
  }

  @Test
  void a_link_stays_a_link_and_permissions_stay() throws IOException {
    Path link = plan.resolve("targets.csv");
    Path file = folder.resolve("chung.csv");
    Files.writeString(file, Files.readString(link).replace(',', ';'));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    Files.delete(link);
    Files.createSymbolicLink(link, file);
    assertThat(shell.run("fmt plans/nho").exit()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).startsWith("village,indicator,target,baseline\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw----");
  }

  @Test
  void reports_are_left_or_formatted_even_where_the_plan_can_not_be_read() throws IOException {
    Files.writeString(plan.resolve("plan.yaml"), "id: [\n");
    Path targets = plan.resolve("targets.csv");
    Files.writeString(targets, Files.readString(targets).replace("500", "nhiều"));
    Shell.Result result = shell.run("fmt plans/nho");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).isEqualTo("plans/nho/reports/2024-01/tay.csv\n");
    assertThat(result.err())
        .contains("thidua: plans/nho/plan.yaml: để nguyên")
        .contains("thidua: plans/nho/targets.csv: để nguyên");
  }

  @Test
  void a_folder_in_place_of_a_file_can_not_be_read() throws IOException {
    Files.delete(plan.resolve("phases.yaml"));
    Files.createDirectories(plan.resolve("phases.yaml"));
    assertThat(shell.run("fmt plans/nho").exit()).isEqualTo(3);
  }

  @Test
  void a_damaged_plan_says_the_same_before_and_after() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(plan)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    List<byte[]> contents = new ArrayList<>();
    for (Path file : files) {
      contents.add(Files.readAllBytes(file));
    }
    Random random = new Random(20240131);
    byte[] odd = "\"' \t:-[]{}|>#,;\n\r  ".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 150; i++) {
      for (int k = 0; k < files.size(); k++) {
        byte[] bytes = contents.get(k).clone();
        for (int n = random.nextInt(3); n > 0; n--) {
          bytes[random.nextInt(bytes.length)] = odd[random.nextInt(odd.length)];
        }
        Files.write(files.get(k), bytes);
      }
      Shell.Result before = shell.run("status -p plans/nho --at 2024-01-31 -f json");
      Set<String> codes = codes();
      assertThat(shell.run("fmt plans/nho").exit()).as("damage %d", i).isIn(0, 1);
      assertThat(shell.run("fmt plans/nho --check -q").out()).as("damage %d", i).isEmpty();
      assertThat(shell.run("status -p plans/nho --at 2024-01-31 -f json").out())
          .as("damage %d", i)
          .isEqualTo(before.out());
      assertThat(codes()).as("damage %d", i).isEqualTo(codes);
    }
  }

  private Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    String found = shell.run("check plans/nho --at 2024-01-31 -f json").out();
    for (String part : found.split("\"code\":", -1)) {
      codes.add(part.substring(0, Math.min(6, part.length())));
    }
    return codes;
  }
}
