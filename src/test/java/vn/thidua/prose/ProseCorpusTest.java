package vn.thidua.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Passage;
import vn.thidua.finding.Place;
import vn.thidua.finding.Severity;

/**
 * Phrases in the forms of public documents, each with its address, in {@code
 * src/test/resources/proof}: the right ones have no finding, the wrong ones have theirs.
 */
final class ProseCorpusTest {
  private static final Path CORPUS = Path.of("src/test/resources/proof");

  /** The codes by which each kind of mistake may be found. */
  private static final Map<String, Set<Code>> CODES =
      Map.ofEntries(
          Map.entry("count", Set.of(Code.P102)),
          Map.entry("end", Set.of(Code.P102, Code.P103, Code.P115)),
          Map.entry("day", Set.of(Code.P103, Code.P102, Code.P121)),
          Map.entry("calendar", Set.of(Code.P115)),
          Map.entry("origin", Set.of(Code.P121)),
          Map.entry("canchi", Set.of(Code.P119)),
          Map.entry("type", Set.of(Code.P111)),
          Map.entry("party", Set.of(Code.P117, Code.P112)),
          Map.entry("form", Set.of(Code.P112, Code.P135)),
          Map.entry("year", Set.of(Code.P116)),
          Map.entry("issuer", Set.of(Code.P118, Code.P117)),
          Map.entry("future", Set.of(Code.P113, Code.P120)),
          Map.entry("twice", Set.of(Code.P114)));

  static Stream<String> right() throws IOException {
    return Stream.concat(rows("anniversaries-right.tsv"), rows("citations-right.tsv"));
  }

  static Stream<String> wrong() throws IOException {
    return Stream.concat(rows("anniversaries-wrong.tsv"), rows("citations-wrong.tsv"));
  }

  @ParameterizedTest
  @MethodSource("right")
  void what_is_right_has_no_finding(String row) {
    assertThat(findings(row.split("\t", -1)[0])).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void what_is_wrong_is_found(String row) {
    String[] cells = row.split("\t", -1);
    assertThat(findings(cells[0]).stream().map(Finding::code))
        .as(row)
        .isNotEmpty()
        .anyMatch(CODES.get(cells[1])::contains);
  }

  @Test
  void whole_documents_without_mistakes_have_no_error_and_no_warning() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS.resolve("documents"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        List<Finding> findings = new ArrayList<>();
        List<Passage> passages =
            Files.readString(file).lines().filter(l -> !l.isBlank()).map(l -> passage(l)).toList();
        Proofreader.document(passages, findings::add);
        assertThat(findings.stream().filter(f -> f.severity() != Severity.NOTE))
            .as(file.toString())
            .isEmpty();
      }
    }
  }

  private static Stream<String> rows(String file) throws IOException {
    return Files.readAllLines(CORPUS.resolve(file)).stream().filter(line -> !line.isBlank());
  }

  private static List<Finding> findings(String text) {
    List<Finding> findings = new ArrayList<>();
    Proofreader.document(List.of(passage(text)), findings::add);
    findings.removeIf(finding -> finding.code() == Code.L105 || finding.code() == Code.L106);
    return findings;
  }

  private static Passage passage(String text) {
    return new Passage(text, offset -> new Place("phrase", 1, offset + 1));
  }
}
