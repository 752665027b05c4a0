package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever bytes a file of a plan or a document holds, a command ends with one of its own exit
 * codes and no trace. A plain test run takes no bytes but none; {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=AnyBytesTest} looks for others, two minutes a target.
 */
final class AnyBytesTest {
  @TempDir Path folder;

  @FuzzTest(maxDuration = "2m")
  void a_plan_of_any_bytes_ends_in_findings(FuzzedDataProvider data) throws IOException {
    Path base = Path.of("src/test/resources/findings/base");
    String[] files = {"plan.yaml", "movements.yaml", "phases.yaml", "targets.csv"};
    int damaged = data.consumeInt(0, files.length - 1);
    byte[] bytes = data.consumeRemainingAsBytes();
    for (int i = 0; i < files.length; i++) {
      Files.write(
          folder.resolve(files[i]),
          i == damaged ? bytes : Files.readAllBytes(base.resolve(files[i])));
    }
    ends(Shell.in(folder).run("check --at 2024-02-20"));
  }

  @FuzzTest(maxDuration = "2m")
  void a_document_of_any_bytes_ends_in_findings(FuzzedDataProvider data) throws IOException {
    Files.write(folder.resolve("van-ban"), data.consumeRemainingAsBytes());
    ends(Shell.in(folder).run("proof van-ban"));
  }

  private static void ends(Shell.Result result) {
    assertThat(result.exit()).isIn(Exit.FINE, Exit.FINDINGS, Exit.FILES);
    assertThat(result.err()).doesNotContain("\tat ").doesNotContain("Exception");
  }
}
