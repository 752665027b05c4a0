package vn.thidua.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;
import org.snakeyaml.engine.v2.tokens.Token;
import vn.thidua.finding.Finding;
import vn.thidua.text.Unicode;

/**
 * Formatting changes nothing that is read, loses no comment and has nothing to do the second time.
 */
final class CanonicalFormTest {
  private static final Path KIM_HOA = Path.of("plans/kim-hoa-2023");
  private static final Path SMALL = Path.of("src/test/resources/plans/nho");

  @Provide
  Arbitrary<Path> yamlFiles() {
    return Arbitraries.of(KIM_HOA, SMALL)
        .flatMap(
            plan ->
                Arbitraries.of("plan.yaml", "movements.yaml", "phases.yaml").map(plan::resolve));
  }

  @Provide
  Arbitrary<Path> csvFiles() {
    return Arbitraries.of(
        KIM_HOA.resolve("targets.csv"),
        KIM_HOA.resolve("reports/2023-12/thon-5.csv"),
        SMALL.resolve("previous.csv"),
        SMALL.resolve("reports/2024-01/tay.csv"),
        SMALL.resolve("reports/2024-01/dong.csv"));
  }

  @Property(tries = 3000)
  void any_yaml_keeps_its_words_and_comments(@ForAll long seed) throws IOException {
    Statistics.collect(keepsWordsAndComments(new RandomYaml(seed).text()));
    Statistics.coverage(tries -> tries.check(true).percentage(share -> share > 60));
  }

  @Property(tries = 400)
  void a_real_file_with_odd_bytes_in_it_keeps_its_words_and_comments(
      @ForAll("yamlFiles") Path file, @ForAll Random random) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    for (int n = random.nextInt(12); n > 0; n--) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      int column = random.nextInt(line.length() + 1);
      switch (random.nextInt(8)) {
        case 0 -> lines.set(at, line + " # ghi chú");
        case 1 -> lines.add(at, " ".repeat(random.nextInt(9)) + "# ghi chú ");
        case 2 -> lines.add(at, " ".repeat(random.nextInt(9)));
        case 3 -> lines.set(at, line + " \t".repeat(random.nextInt(3)));
        case 4 -> lines.set(at, line.substring(0, column) + " " + line.substring(column));
        case 5 -> lines.set(at, line.substring(0, column) + "\u00a0" + line.substring(column));
        case 6 -> lines.set(at, line.replace(": ", ":\u00a0 "));
        default -> lines.set(at, line.replace(": ", ":   "));
      }
    }
    String end = random.nextBoolean() ? "\n" : "\r\n";
    Statistics.collect(keepsWordsAndComments(String.join(end, lines)));
    Statistics.coverage(tries -> tries.check(true).percentage(share -> share > 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%YAML 1.2\n---\na: 1\n",
        "---   # đầu\n  a: 1\n  b: 2\n...\n",
        "? a\n: b\n?   c\n:  - d\n",
        "{\n\"a\": 1, # một\n   \"b\": [1,\n2\n]\n}\n",
        "a:\n  -   - x\n      - y\n  -\n      # z\n      k: v\n",
        "a: |2\n    thụt vào\n  không\nb: >+1\n  giữ \n\n\nc: |-\n\n   x\n",
        "a:\n- |3\n     hai\n   không\n",
        "a: \u00a0x\u00a0y\u00a0\nb: x\u00a0# không phải ghi chú\nc: '\u00a0'\n",
        "a:\n  -\u00a0x\nb: y:\u00a0\nc: \u202f\n",
        "a:\n  -\u00a0 >-\n    x\n    y\n",
        "a: >\n  x\u00a0\n  \u00a0y\n   z\u00a0t\n",
        "a: \"x\\\n   y \\ \n\n  z\"\nb: 'x\n\n\n   y'\n",
        "a: [x, {b: , c: d}, ]\nb:\n  {x: y}\nc:\n  chữ\n",
        "a:\n- b\n# ngang\n  # sâu\n- c\n # lưng chừng\nd: 1\n   # cuối",
        "a:  1\t# x\nb: e\u0302\u0301\u2126\n"
      })
  void odd_yaml_keeps_its_words_and_comments(String text) throws IOException {
    assertThat(keepsWordsAndComments(text)).isTrue();
  }

  /** Where it can be read at all; what can't be is refused. Whether it could be read. */
  private static boolean keepsWordsAndComments(String text) throws IOException {
    List<Finding> findings = new ArrayList<>();
    String lines = text.replace("\r\n", "\n");
    Optional<Node> before = YamlReader.read("plan.yaml", lines, findings::add);
    CanonicalForm outcome = CanonicalForm.of("plan.yaml", bytes(text));
    if (findings.stream().anyMatch(finding -> finding.code().isOfStructure())) {
      assertThat(outcome).isInstanceOf(CanonicalForm.Refused.class);
      return false;
    }
    assertThat(outcome).as(text).isNotInstanceOf(CanonicalForm.Refused.class);
    if (outcome instanceof CanonicalForm.Rewritten rewritten) {
      String form = rewritten.text();
      Optional<Node> after = YamlReader.read("plan.yaml", form, findings::add);
      assertThat(after.map(NodeWords::of)).as(text).isEqualTo(before.map(NodeWords::of));
      assertThat(comments(form)).as(text).isEqualTo(comments(lines));
      assertThat(CanonicalForm.of("plan.yaml", bytes(form)))
          .as(form)
          .isInstanceOf(CanonicalForm.Already.class);
    }
    return true;
  }

  /** As the YAML library itself finds them. */
  private static List<String> comments(String text) {
    LoadSettings settings = LoadSettings.builder().setParseComments(true).build();
    ScannerImpl scanner = new ScannerImpl(settings, new StreamReader(settings, text));
    List<String> comments = new ArrayList<>();
    while (scanner.hasNext()) {
      Token token = scanner.next();
      if (token instanceof CommentToken comment
          && comment.getCommentType() != CommentType.BLANK_LINE) {
        comments.add(Unicode.clean(comment.getValue()));
      }
    }
    return comments;
  }

  @Property(tries = 300)
  void a_yaml_file_comes_back_from_other_spaces_line_ends_and_marks(
      @ForAll("yamlFiles") Path file, @ForAll Random random) throws IOException {
    String text = Files.readString(file);
    int step = 2 + random.nextInt(3);
    StringBuilder mangled = new StringBuilder(random.nextBoolean() ? "\ufeff" : "");
    int block = Integer.MAX_VALUE; // how deep the key of a text below >- stands
    for (String line : text.split("\n", -1)) {
      String words = line.stripLeading();
      int depth = (line.length() - words.length()) / 2;
      boolean item = words.startsWith("- ");
      mangled
          .append(" ".repeat(depth * step))
          .append(item ? "-" + " ".repeat(step - 1) + words.substring(2) : words);
      if (!words.isEmpty() && depth <= block) {
        block = words.endsWith(">-") ? depth : Integer.MAX_VALUE;
      }
      boolean within = block < depth || words.isEmpty();
      mangled.append(within ? "" : " ".repeat(random.nextInt(3)));
      mangled.append(random.nextBoolean() ? "\r\n" : "\n");
    }
    String odd = mangled.append("\n\n").toString();
    assertThat(written("plan.yaml", Normalizer.normalize(odd, Normalizer.Form.NFD)))
        .isEqualTo(text);
  }

  @Property(tries = 500)
  void a_csv_file_comes_back_from_other_columns_quotes_and_line_ends(
      @ForAll("csvFiles") Path file, @ForAll Random random) throws IOException {
    String name =
        file.getParent().endsWith("nho") || file.getParent().endsWith("kim-hoa-2023")
            ? file.getFileName().toString()
            : "reports/x.csv";
    CsvForm form = CsvForm.of(name, Files.readAllBytes(file), finding -> {});
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < form.columns().size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    char delimiter = ",;\t".charAt(random.nextInt(3));
    StringBuilder mangled = new StringBuilder(random.nextBoolean() ? "\ufeff" : "");
    List<String> header = form.columns().stream().map(Column::key).toList();
    line(mangled, header, order, delimiter, random, false);
    for (List<String> row : form.rows()) {
      line(mangled, row, order, delimiter, random, true);
    }
    String odd = Normalizer.normalize(mangled, Normalizer.Form.NFD);
    assertThat(written(name, odd)).isEqualTo(form.text());
  }

  private static void line(
      StringBuilder text,
      List<String> cells,
      List<Integer> order,
      char delimiter,
      Random random,
      boolean excess) {
    List<String> written = new ArrayList<>();
    for (int column : order) {
      String cell = cells.get(column);
      String quoted = '"' + cell.replace("\"", "\"\"") + '"';
      boolean must = cell.indexOf(delimiter) >= 0 || cell.indexOf('"') >= 0;
      written.add(
          switch (random.nextInt(must ? 1 : 4)) {
            case 0 -> quoted;
            case 1 -> "  " + cell + "\u00a0";
            default -> cell.replace(' ', '\u00a0');
          });
    }
    text.append(String.join(String.valueOf(delimiter), written))
        .append(excess && random.nextInt(3) == 0 ? String.valueOf(delimiter).repeat(2) : "")
        .append(random.nextBoolean() ? "\r\n" : "\n")
        .append(random.nextInt(6) == 0 ? " \n" : "");
  }

  @Test
  void vietnamese_columns_become_keys_and_names_stay() throws IOException {
    assertThat(
            written(
                "targets.csv",
                "Chỉ tiêu;Thôn;giao\r\n\"Đường; ngõ \";Xóm  Tây;12\r\n;;\r\nA, \"b\";tay;3"))
        .isEqualTo(
            """
            village,indicator,target
            Xóm  Tây,Đường; ngõ,12
            tay,"A, ""b""\",3
            """);
  }

  @Test
  void comments_stand_with_what_they_are_about() throws IOException {
    assertThat(
            written(
                "plan.yaml",
                """
                # đầu tệp
                a:
                # về danh sách
                - x :  1     # về x
                  # về y
                  y: [ 1,2 ,3 ]
                      # sâu hơn: vẫn về mục này
                # về mục sau
                -   x: {p:  1 , q: "2" }
                    z: |   # về khối
                         dòng một
                           thụt vào
                    # hết mục
                # hết danh sách
                b: hai
                   dòng
                # cuối
                """))
        .isEqualTo(
            """
            # đầu tệp
            a:
              # về danh sách
              - x: 1     # về x
                # về y
                y: [1, 2, 3]
                # sâu hơn: vẫn về mục này
              # về mục sau
              - x: {p: 1, q: "2"}
                z: | # về khối
                  dòng một
                    thụt vào
                # hết mục
            # hết danh sách
            b: hai
              dòng
            # cuối
            """);
  }

  @Test
  void what_can_not_be_read_is_refused() throws IOException {
    assertThat(CanonicalForm.of("plan.yaml", bytes("a: [1\n")))
        .isInstanceOf(CanonicalForm.Refused.class);
    assertThat(CanonicalForm.of("targets.csv", bytes("village,what\na,b\n")))
        .isInstanceOf(CanonicalForm.Refused.class);
    assertThat(CanonicalForm.of("plan.yaml", new byte[] {'a', ':', ' ', (byte) 0xF4, '\n'}))
        .isInstanceOf(CanonicalForm.Refused.class);
  }

  /** The canonical form as it would stand in the file. */
  private static String written(String file, String text) throws IOException {
    CanonicalForm form = CanonicalForm.of(file, bytes(text));
    assertThat(form).as(text).isNotInstanceOf(CanonicalForm.Refused.class);
    return form instanceof CanonicalForm.Rewritten rewritten ? rewritten.text() : text;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
