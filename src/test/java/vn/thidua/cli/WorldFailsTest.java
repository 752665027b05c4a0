package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Full disks, locked folders, files in the way: a clear word, the designed exit code, nothing
 * half-written.
 */
final class WorldFailsTest {
  private static final String REPORT = "report phase dot-1 -p plans/kim-hoa-2023 -f docx,html -o ";

  @TempDir Path folder;

  @Test
  void an_empty_folder_is_no_plan() throws IOException {
    Shell shell = new Shell(folder);
    Files.createDirectories(folder.resolve("empty"));
    Shell.Result result = shell.run("check empty");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("DIR/empty").contains("plan.yaml");
  }

  @Test
  void a_plan_without_phases_is_a_finding() throws IOException {
    Shell shell = new Shell(folder);
    Files.delete(folder.resolve("plans/nho/phases.yaml"));
    Shell.Result result = shell.run("check plans/nho");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out()).contains("phases.yaml: lỗi[S001]");
  }

  @Test
  void a_file_in_the_way_of_a_folder_is_named_and_left_alone() throws IOException {
    Shell shell = new Shell(folder);
    Files.writeString(folder.resolve("van-ban"), "giữ lại");
    Shell.Result result = shell.run(REPORT + "van-ban");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains("không ghi được").contains("trùng tên");
    assertThat(folder.resolve("van-ban")).hasContent("giữ lại");
  }

  @Test
  void a_file_that_a_person_edited_is_not_overwritten_unless_forced() throws IOException {
    Shell shell = new Shell(folder);
    assertThat(shell.run(REPORT + "o").exit()).isZero();
    Path html = folder.resolve("o/kim-hoa-2023-bao-cao-dot-1-2023-06-20.html");
    byte[] rendered = Files.readAllBytes(html);
    assertThat(shell.run(REPORT + "o").exit()).as("the same content").isZero();
    Files.writeString(html, "đã sửa tay");
    Shell.Result refused = shell.run(REPORT + "o");
    assertThat(refused.exit()).isEqualTo(3);
    assertThat(refused.err()).contains("--force");
    assertThat(html).hasContent("đã sửa tay");
    assertThat(shell.run(REPORT + "o --force").exit()).isZero();
    assertThat(html).hasBinaryContent(rendered);
  }

  @Test
  void a_full_disk_leaves_what_stood_there_and_nothing_half_written() throws Exception {
    Path disk = folder.resolve("disk");
    Files.createDirectories(disk);
    assumeTrue(
        sh("mount -t tmpfs -o size=20k tmpfs '" + disk + "'") == 0, "no tmpfs can be mounted here");
    try {
      Shell shell = new Shell(folder);
      Files.writeString(disk.resolve("cu.txt"), "cũ");
      Shell.Result result = shell.run(REPORT + "disk");
      assertThat(result.exit()).isEqualTo(3);
      assertThat(result.err()).contains("ổ đĩa đã đầy");
      try (Stream<Path> files = Files.list(disk)) {
        List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
        assertThat(names).noneMatch(name -> name.endsWith(".part")).contains("cu.txt");
      }
    } finally {
      sh("umount '" + disk + "'");
    }
  }

  @Test
  void a_template_that_is_wrong_is_named_at_its_place_and_nothing_is_written() throws IOException {
    Shell shell = new Shell(folder);
    Path template = folder.resolve("plans/kim-hoa-2023/templates/documents/phase.ftlh");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "<p>\n${v.khong_co}</p>");
    Shell.Result result = shell.run(REPORT + "o");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err()).contains("templates/documents/phase.ftlh:2:3: lỗi[S030]");
    assertThat(folder.resolve("o")).doesNotExist();
  }

  private static int sh(String command) throws Exception {
    Process process = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.waitFor();
  }
}
