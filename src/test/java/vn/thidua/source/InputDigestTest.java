package vn.thidua.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.finding.Finding;

/** The digest changes with every file that is read, and with no other. */
final class InputDigestTest {
  @TempDir Path plan;
  private final List<Finding> findings = new ArrayList<>();

  @Test
  void what_is_read_counts_and_nothing_else() throws IOException {
    String before = digest();
    for (String read :
        List.of(
            "plan.yaml", "previous.csv", "reports/B.CSV", "reports/x/c.csv", "templates/a/b.ftl")) {
      write(read, "1");
      String after = digest();
      assertThat(after).as(read).isNotEqualTo(before);
      write(read, "2");
      assertThat(digest()).as(read).isNotEqualTo(after);
      before = digest();
    }
    for (String other :
        List.of("README.md", "other.csv", "reports/note.txt", "reports/~$c.csv", ".git/x.csv")) {
      write(other, "1");
      assertThat(digest()).as(other).isEqualTo(before);
    }
  }

  @Test
  void reports_that_are_a_link_count_as_those_they_link_to() throws IOException {
    write("reports/a.csv", "1");
    String before = digest();
    Files.move(plan.resolve("reports"), plan.resolve("elsewhere"));
    assertThat(digest()).isNotEqualTo(before);
    Files.createSymbolicLink(plan.resolve("reports"), plan.resolve("elsewhere"));
    assertThat(digest()).isEqualTo(before);
    write("elsewhere/a.csv", "2");
    assertThat(digest()).isNotEqualTo(before);
  }

  @Test
  void what_can_not_be_read_is_a_finding_at_its_name() throws IOException {
    write("templates/a.ftl", "1");
    Files.createSymbolicLink(plan.resolve("templates/b.ftl"), plan.resolve("nowhere"));
    Optional<Inputs> digest = InputDigest.of(plan, findings::add);
    assertThat(digest).isEmpty();
    assertThat(findings)
        .extracting(finding -> finding.code() + " " + finding.place())
        .containsExactly("S002 templates/b.ftl");
  }

  private String digest() {
    String digest = InputDigest.of(plan, findings::add).orElseThrow().sha256();
    assertThat(findings).isEmpty();
    return digest;
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(plan.resolve(name).getParent());
    Files.writeString(plan.resolve(name), text);
  }
}
