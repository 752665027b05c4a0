package vn.thidua.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are changed where they stand, and nothing else is. */
class YamlEditsTest {
  private static final Path KIM_HOA = Path.of("plans/kim-hoa-2023");

  private static final int MANY = 60;
  private static final String ODD =
      """
      # đầu tệp
      a: 1   # một
      "b c": 'hai'
      list:
      - x: "ba\\tbốn"   # ghi chú
        y: [1, "hai, ba", {z: 4}]

      # giữa
      - >-
        dài
        dòng # không là ghi chú

      - {p: q, r: [s]}
      - - u
        - v
      last: |
        nguyên
         dòng
      # cuối
      """;

  /** Of a long file every fourth path: each is parsed anew, and neighbours are alike. */
  private static List<String> some(Collection<String> paths) {
    List<String> all = List.copyOf(paths);
    return IntStream.range(0, all.size())
        .filter(i -> all.size() < MANY || i % 4 == 0)
        .mapToObj(all::get)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "movements", "phases", "scoring", "council", ""})
  void any_value_can_be_set_and_all_others_stay(String name) throws IOException {
    byte[] content = content(name);
    Map<String, String> before = values(content);
    List<String> others =
        List.of("2024-02-29", "5", "- a: 'b' \"c\" # d", "no", "dài, [x] {y}", "a: b", " x", "~");
    int turn = 0;
    for (String path : some(before.keySet())) {
      String value = others.get(turn++ % others.size());
      YamlEdits edits = YamlEdits.of("f", content);
      edits.set(path, value);
      Map<String, String> expected = new LinkedHashMap<>(before);
      expected.put(path, value.strip());
      assertThat(values(edits.text())).as(path + " = " + value).isEqualTo(expected);
      assertThat(comments(edits.text())).isEqualTo(comments(new String(content, UTF)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "movements", "phases", "scoring", "council", ""})
  void parts_of_a_text_change_and_its_lines_stay(String name) throws IOException {
    byte[] content = content(name);
    Map<String, String> before = values(content);
    some(before.keySet())
        .forEach(
            path -> {
              String text = before.get(path);
              int middle = text.length() / 2;
              if (text.isBlank() || Character.isWhitespace(text.charAt(middle)) || middle == 0) {
                return;
              }
              YamlEdits edits = YamlEdits.of("f", content);
              edits.change(path, List.of(new YamlEdits.Change(middle, middle + 1, "xyz")));
              Map<String, String> expected = new LinkedHashMap<>(before);
              expected.put(path, text.substring(0, middle) + "xyz" + text.substring(middle + 1));
              assertThat(values(edits.text())).as(path).isEqualTo(expected);
              if (!text.contains("\t")) {
                assertThat(edits.text().lines().count())
                    .isEqualTo(new String(content, UTF).lines().count());
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "movements", "phases", "scoring", "council", ""})
  void an_entry_or_item_can_be_taken_out(String name) throws IOException {
    byte[] content = content(name);
    Map<String, String> before = values(content);
    TreeSet<String> paths = new TreeSet<>();
    for (String path : before.keySet()) {
      for (int i = path.length(); i > 0; i = path.lastIndexOf('/', i - 1)) {
        paths.add(path.substring(0, i));
      }
    }
    for (String path : some(paths)) {
      boolean alone = paths.stream().filter(one -> isSibling(one, path)).count() == 1;
      if (alone) {
        continue; // what is left would be an empty list or mapping
      }
      YamlEdits edits = YamlEdits.of("f", content);
      edits.remove(path);
      assertThat(values(edits.text()))
          .as(path + "\n" + edits.text())
          .isEqualTo(without(before, path));
    }
  }

  @Test
  void an_entry_can_be_added_and_a_comment_put_behind_a_value() throws IOException {
    YamlEdits edits = YamlEdits.of("f", ODD.getBytes(UTF));
    edits.add("list/0/x", "neu", "2024-01-01");
    edits.add("list/2/p", "t", "u");
    edits.add("last", "sau", "hết");
    edits.comment("b c", "đề xuất: ba");
    edits.comment("a", "đề xuất: bốn");
    String text = edits.text();
    assertThat(text)
        .contains("a: 1   # một\n", "# đề xuất: bốn\na: 1", "'hai' # đề xuất: ba\n")
        .contains("- x: \"ba\\tbốn\"   # ghi chú\n  neu: 2024-01-01\n  y:")
        .contains("- {p: q, t: u, r: [s]}");
    Map<String, String> values = values(text);
    assertThat(values.get("list/0/neu")).isEqualTo("2024-01-01");
    assertThat(values.get("list/2/t")).isEqualTo("u");
    assertThat(values.get("sau")).isEqualTo("hết");
    assertThat(values.get("last")).isEqualTo(values(ODD).get("last"));
    YamlEdits again = YamlEdits.of("f", text.getBytes(UTF));
    again.comment("b c", "đề xuất: năm");
    assertThat(again.text()).contains("'hai' # đề xuất: năm\n").doesNotContain("đề xuất: ba");
  }

  @Test
  void what_is_added_behind_an_entry_stays_where_the_next_is_taken_out() {
    YamlEdits edits = YamlEdits.of("f", "a:\n  b: 1\n  c: 2 # hai\n  d: 3\n".getBytes(UTF));
    edits.remove("a/c");
    edits.add("a/b", "e", "4");
    assertThat(edits.text()).isEqualTo("a:\n  b: 1\n  e: 4\n  d: 3\n");
  }

  @Test
  void a_header_takes_the_place_of_the_one_before() {
    YamlEdits edits = YamlEdits.of("f", ODD.getBytes(UTF));
    edits.header(List.of("đề xuất: một", "đề xuất: hai"));
    assertThat(edits.text()).startsWith("# đầu tệp\n# đề xuất: một\n# đề xuất: hai\na: 1");
    YamlEdits again = YamlEdits.of("f", edits.text().getBytes(UTF));
    again.header(List.of("đề xuất: ba"));
    assertThat(again.text()).startsWith("# đầu tệp\n# đề xuất: ba\na: 1");
  }

  @Test
  void what_is_looked_for_is_found_in_values_and_comments_with_its_place() {
    YamlEdits edits =
        YamlEdits.of(
            "f",
            "# năm 2023\na: >-\n  x\n  năm 2023 và 2023 # 2023\nb: 1 # 2023 y\n".getBytes(UTF));
    assertThat(edits.find(Pattern.compile("2023")))
        .extracting(
            found -> found.place().line() + ":" + found.place().column() + " " + found.count())
        .containsExactlyInAnyOrder("1:7 1", "4:7 3", "5:8 1");
  }

  private static final java.nio.charset.Charset UTF = StandardCharsets.UTF_8;

  private static byte[] content(String name) throws IOException {
    return name.isEmpty() ? ODD.getBytes(UTF) : Files.readAllBytes(KIM_HOA.resolve(name + ".yaml"));
  }

  private static Map<String, String> values(String text) {
    return values(text.getBytes(UTF));
  }

  private static Map<String, String> values(byte[] content) {
    Map<String, String> values = new LinkedHashMap<>();
    YamlEdits.of("f", content).values().forEach(value -> values.put(value.path(), value.text()));
    return values;
  }

  private static List<String> comments(String text) {
    return text.lines().filter(line -> line.strip().startsWith("# ")).toList();
  }

  private static boolean isSibling(String one, String path) {
    String parent = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "";
    return one.startsWith(parent) && one.indexOf('/', parent.length()) < 0;
  }

  /** Items behind one that is taken out move up. */
  private static Map<String, String> without(Map<String, String> values, String path) {
    String parent = path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "";
    String last = path.substring(parent.length());
    boolean item = last.matches("\\d+");
    Map<String, String> left = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          if (key.equals(path) || key.startsWith(path + "/")) {
            return;
          }
          Matcher number = Pattern.compile(Pattern.quote(parent) + "(\\d+)(.*)").matcher(key);
          boolean behind =
              item
                  && number.matches()
                  && Integer.parseInt(number.group(1)) > Integer.parseInt(last);
          left.put(
              behind ? parent + (Integer.parseInt(number.group(1)) - 1) + number.group(2) : key,
              value);
        });
    return left;
  }
}
