package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Folders without permission, tried with the built tool; where the tests run as root, as another
 * user, whom they bind.
 */
final class LockedFolderIT {
  private static final String HOME = System.getProperty("thidua.home", "target/thidua");

  @TempDir Path folder;

  @Test
  void reports_that_may_not_be_read_are_named_and_the_exit_code_says_so() throws Exception {
    prepare("chmod 000 nho/reports");
    assertThat(thidua("check nho --lang vi"))
        .contains("reports: lỗi[S002]: không đọc được")
        .endsWith("exit 3\n");
  }

  @Test
  void a_plan_that_may_not_be_read_is_named() throws Exception {
    prepare("chmod 000 nho");
    assertThat(thidua("status -p nho --lang en"))
        .contains("[S002]: can't be read")
        .endsWith("exit 3\n");
  }

  @Test
  void a_folder_that_may_not_be_written_gets_nothing() throws Exception {
    prepare("mkdir o && chmod 555 o");
    assertThat(thidua("report plan -p nho -o o --lang vi"))
        .contains("không có quyền ghi")
        .endsWith("exit 3\n");
    assertThat(folder.resolve("o")).isEmptyDirectory();
  }

  @Test
  void a_result_that_can_not_be_written_whole_is_said_and_a_reader_gone_away_is_not()
      throws Exception {
    prepare("true");
    assumeTrue(java.nio.file.Files.exists(Path.of("/dev/full")), "this system has no /dev/full");
    assertThat(
            sh(
                "JAVA_HOME='"
                    + System.getProperty("java.home")
                    + "' tool/bin/thidua status -p nho --lang vi 2>&1 >/dev/full; echo exit $?"))
        .isEqualTo("thidua: không ghi hết được kết quả ra màn hình hoặc tệp\nexit 3\n");
    assertThat(
            sh(
                "JAVA_HOME='"
                    + System.getProperty("java.home")
                    + "' tool/bin/thidua status -p nho -f json 2>&1 | head -c 1"))
        .isEqualTo("{");
  }

  private void prepare(String more) throws Exception {
    String plan = Path.of("src/test/resources/plans/nho").toAbsolutePath().toString();
    String copies =
        "cp -r '"
            + plan
            + "' nho && cp -r '"
            + Path.of(HOME).toAbsolutePath()
            + "' tool && chmod -R a+rX . && ";
    assertThat(sh(copies + more)).isEmpty();
  }

  private String thidua(String arguments) throws Exception {
    String asOther =
        System.getProperty("user.name").equals("root")
            ? "setpriv --reuid=65534 --regid=65534 --clear-groups "
            : "";
    String java = "JAVA_HOME='" + System.getProperty("java.home") + "' ";
    assumeTrue(
        sh(java + asOther + "tool/bin/thidua --version 2>&1").startsWith("thidua "),
        "no other user can run Java here");
    return sh(java + asOther + "tool/bin/thidua " + arguments + " 2>&1; echo exit $?");
  }

  private String sh(String command) throws Exception {
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }
}
