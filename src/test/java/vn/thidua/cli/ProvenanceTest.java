package vn.thidua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.document.Block;
import vn.thidua.document.Blocks;
import vn.thidua.document.Spot;
import vn.thidua.verification.FiledDocument;

/**
 * Every number in every kind of document can be looked up in the file that lies beside it, and what
 * stands there is true: the value rounds to what is printed, it follows from its inputs by its
 * formula, and the lines that it names hold what it says they hold.
 */
final class ProvenanceTest {
  private static final String KIM_HOA = " -p plans/kim-hoa-2023";
  private static final String OTHER = " -p plans/kho";
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /**
   * What needs no source: it counts the document's own parts, is a word of a law's form, or names a
   * file to be written. Each is the text around, with what is exempt in group 1.
   */
  private static final Map<String, Pattern> EXEMPT = new LinkedHashMap<>();

  static {
    EXEMPT.put("number of a section, a heading or a paragraph", Pattern.compile("^(\\d+)\\. "));
    EXEMPT.put("number of a paragraph within one", Pattern.compile("^\\d+\\.(\\d+)\\. "));
    EXEMPT.put("number of a paragraph with others below it", Pattern.compile("^(\\d+)\\.\\d+\\. "));
    EXEMPT.put("number of an article", Pattern.compile("Điều (\\d)\\b"));
    EXEMPT.put("number of an item that is referred to", Pattern.compile("mục (\\d)\\b"));
    EXEMPT.put("number of a table", Pattern.compile("\\(bảng (\\d)/\\d\\)"));
    EXEMPT.put("number of tables", Pattern.compile("\\(bảng \\d/(\\d)\\)"));
    EXEMPT.put("folder in which the officer may write", Pattern.compile("texts/([\\w-]+)/"));
  }

  @TempDir Path folder;

  static Stream<String> documents() {
    String at = " --at 2023-06-20";
    Stream<String> kimHoa =
        Stream.of(
            "report plan",
            "report assignment",
            "report month --period 2023-05 --at 2023-06-02",
            "report month --period 2023-12 --at 2024-01-10",
            "report quarter --period 2023-Q2 --at 2023-07-05",
            "report phase dot-1" + at,
            "report phase dot-2 --at 2023-12-31",
            "report half-year --period 2023-H1 --at 2023-07-05",
            "report half-year --period 2023-H2 --at 2023-11-20",
            "report year --at 2024-01-10",
            "report year --at 2023-09-30",
            "report village thon-8" + at,
            "report village kim-son --at 2024-01-10",
            "report reminder" + at,
            "report reminder thon-8" + at,
            "report summary" + at,
            "report summary --at 2024-01-10",
            "report minutes dot-1" + at,
            "report minutes dot-2 --at 2023-11-20",
            "report phase dot-1 --at 2023-06-30 --number 7 --sign-date 2023-07-05",
            "commend proposal hop-dot-1 --at 2023-06-28",
            "commend minutes hop-dot-1 --at 2023-06-28",
            "commend publication hop-dot-1 --at 2023-06-28",
            "commend decision hop-dot-1 --at 2023-06-28",
            "commend decision hop-ca-nam --at 2023-12-22",
            "commend certificates hop-dot-1 --at 2023-06-28");
    Stream<String> other =
        Stream.of(
            "report phase dot-1 --at 2023-07-10",
            "report year --at 2023-10-31",
            "report village tren --at 2023-07-10",
            "report reminder --at 2023-07-10",
            "report assignment",
            "report plan");
    return Stream.concat(kimHoa.map(one -> one + KIM_HOA), other.map(one -> one + OTHER));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_number_can_be_looked_up_and_is_true(String line) throws Exception {
    Shell shell = new Shell(folder);
    Shell.Result made = shell.run(line + " -f html,md --provenance -o ra --force");
    assertThat(made.exit()).as(made.err()).isZero();
    JsonNode provenance = JsonMapper.shared().readTree(Files.readString(made(".provenance.json")));
    List<String> missing = new ArrayList<>();
    for (List<Block> blocks : List.of(page(made(".html")), markdown(made(".md")))) {
      missing.addAll(uncovered(blocks, provenance.get("figures").valueStream().toList()));
    }
    assertThat(missing).as("numbers without a source").isEmpty();
    isTrue(provenance, line.substring(line.indexOf(" -p ") + 4));
  }

  static Stream<String> announcements() {
    return Stream.of(
        "launch dot-1 --at 2023-02-01",
        "anniversary --at 2023-05-16",
        "reminder 2023-05 --at 2023-05-30",
        "reminder 2023-06 --at 2023-06-18",
        "progress --at 2023-05-28",
        "results dot-1 --at 2023-07-01",
        "results --at 2024-01-10",
        "commendation --at 2023-06-29",
        "exemplar 2023-cn-01 --at 2023-12-31");
  }

  @ParameterizedTest
  @MethodSource("announcements")
  void every_number_of_an_announcement_can_be_looked_up_and_is_true(String line) throws Exception {
    Shell shell = new Shell(folder);
    Shell.Result made =
        shell.run(
            "announce "
                + line
                + " -p plans/kim-hoa-2023 --channel bulletin,web,notice,short -f html"
                + " --provenance -o ra");
    assertThat(made.exit()).as(made.err()).isZero();
    JsonNode provenance = JsonMapper.shared().readTree(Files.readString(made(".provenance.json")));
    List<String> missing = new ArrayList<>();
    missing.addAll(uncovered(page(made("-thong-bao.html")), of(provenance, "notice")));
    missing.addAll(uncovered(page(made(".html")), of(provenance, "web")));
    missing.addAll(
        uncovered(
            Files.readAllLines(made("-tin-nhan.txt")).stream()
                .map(text -> Block.of(Block.Kind.PARAGRAPH, text))
                .toList(),
            of(provenance, "short")));
    assertThat(missing).as("numbers without a source").isEmpty();
    assertThat(of(provenance, "bulletin")).isNotEmpty();
    isTrue(provenance, "plans/kim-hoa-2023");
  }

  private static List<JsonNode> of(JsonNode provenance, String channel) {
    return provenance
        .get("figures")
        .valueStream()
        .filter(figure -> figure.get("channel").asString().equals(channel))
        .toList();
  }

  private void isTrue(JsonNode provenance, String plan) {
    Sources sources = new Sources(folder.resolve(plan), provenance.get("sources"));
    for (JsonNode figure : provenance.get("figures")) {
      String printed = figure.get("printed").asString();
      int offset = figure.get("offset").asInt();
      assertThat(figure.get("text").asString().substring(offset)).startsWith(printed);
      sources.holds(figure.get("source").asString(), printed);
    }
    sources.hold();
  }

  /** The shortest name of that ending. */
  private Path made(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("ra"))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .min(Comparator.comparing((Path file) -> file.toString().length()))
          .orElseThrow();
    }
  }

  private static List<Block> page(Path file) throws IOException {
    return Blocks.of(
        new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse(Files.readString(file))));
  }

  /** Markdown prints the figures of pictures as tables; certificates do not tell their request. */
  private static List<Block> markdown(Path file) throws Exception {
    return Files.readString(file).contains("\nrequest: \"\"")
        ? List.of()
        : FiledDocument.read(Files.readAllBytes(file)).blocks();
  }

  private static List<String> uncovered(List<Block> blocks, List<JsonNode> figures) {
    List<String> missing = new ArrayList<>();
    List<String> head = List.of();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      head = block.kind() == Block.Kind.HEAD_ROW ? block.cells() : head;
      Spot spot = Spot.of(blocks, i);
      for (int j = 0; j < block.cells().size(); j++) {
        String text = block.cells().get(j);
        Optional<String> column =
            block.isRow() && head.size() == block.cells().size()
                ? Optional.of(head.get(j))
                : Optional.empty();
        if (column.filter("TT"::equals).isPresent()) {
          continue; // the number of a row
        }
        List<JsonNode> here =
            figures.stream()
                .filter(
                    one ->
                        block.isRow()
                            ? text.equals(one.get("text").asString())
                            : text.endsWith(one.get("text").asString()))
                .filter(one -> text(one, "table").equals(spot.table()))
                .filter(one -> text(one, "row").equals(spot.row()))
                .filter(one -> text(one, "column").or(() -> column).equals(column))
                .toList();
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
          int from = digits.start();
          int to = digits.end();
          if (here.stream().noneMatch(one -> covers(one, text, from, to)) && !exempt(text, from)) {
            missing.add(digits.group() + " in “" + text + "” " + spot.table() + " " + column);
          }
        }
      }
    }
    return missing;
  }

  private static Optional<String> text(JsonNode node, String key) {
    return node.get(key).isNull() ? Optional.empty() : Optional.of(node.get(key).asString());
  }

  /** The lines of a title are one in Markdown, of which the last is looked at. */
  private static boolean covers(JsonNode figure, String text, int from, int to) {
    int before = text.length() - figure.get("text").asString().length();
    int offset = before + figure.get("offset").asInt();
    return offset <= from && to <= offset + figure.get("printed").asString().length();
  }

  private static boolean exempt(String text, int from) {
    return EXEMPT.values().stream()
        .anyMatch(
            pattern ->
                pattern
                    .matcher(text)
                    .results()
                    .anyMatch(one -> one.start(1) <= from && from < one.end(1)));
  }

  @Test
  void footnotes_change_nothing_of_what_is_written() throws Exception {
    Shell shell = new Shell(folder);
    String line = "report phase dot-1 -p plans/kim-hoa-2023 --at 2023-06-20 -f html,md,docx -o ";
    assertThat(shell.run(line + "a").exit()).isZero();
    assertThat(shell.run(line + "b --provenance").exit()).isZero();
    try (Stream<Path> files = Files.list(folder.resolve("a"))) {
      for (Path file : files.toList()) {
        assertThat(file).hasSameBinaryContentAs(folder.resolve("b").resolve(file.getFileName()));
      }
    }
  }
}
