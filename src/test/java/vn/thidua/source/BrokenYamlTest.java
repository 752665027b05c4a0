package vn.thidua.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.finding.Catalogue;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Language;

/** What is no YAML is named where somebody mistyped, in the reader's own language. */
final class BrokenYamlTest {
  /** In the texts, | is a line's end, ~ a tab, ^ a control character and ! a double quote. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '→',
      value = {
        "%YAML 9.9|---|a: 1 → 1:1 S004 @version",
        "# x|%YAML 2.0|---|a: 1 → 2:1 S004 @version",
        "%YAML x|---|a: 1 → 1:7 S004 @version",
        "a: 'open|b: 1|c: 2 → 1:4 S029",
        "a: !open|b: 1|c: !x!|d: 2 → 1:4 S029",
        "x: 1|a: 'open|b: 1|c: 'x' → 2:4 S029",
        "x: 1|a: [!x, y]|b: 1|c: !z! → 2:5 S029",
        "- !x|- y|- !z! → 1:3 S029",
        "!a|: 1 → 1:1 S029",
        "a: 'x|--- |b: 1 → 1:4 S029",
        "a: !\\| → 1:4 S029",
        "a: 'it's'|b: 1 → 1:8 S004 @after-quote",
        "a: !x! y|b: 1 → 1:8 S004 @after-quote",
        "a: !😀! x → 1:8 S004 @after-quote",
        "a: !C:\\duong! → 1:8 S004 @escape",
        "a: !\\uZZZZ! → 1:7 S004 @escape",
        "a: @x → 1:4 S004 @start",
        "a: `x → 1:4 S004 @start",
        "a: %x → 1:4 S004 @start",
        "a: *x → 1:4 S014",
        "a: &x y → 1:4 S014",
        "&x a: y → 1:1 S014",
        "a: |- &x [y] → 2:3 S014",
        "- 😀|- b: &x → 2:6 S014",
        "- 😀|- {b: c, d: &x y} → 2:13 S014",
        "- 😀|- {b: c, &x d: y} → 2:10 S014",
        "a: ¡< → 1:6 S014",
        "a: ¡¡binary x → 1:14 S014",
        "a: ¡¡java.net.URL [x] → 1:4 S014",
        "a: >-x| y → 1:6 S004 @block",
        "a: 1| b: 2 → 2:3 S028",
        "a: b: c → 1:5 S028",
        "a:|  b: 1| c: 2 → 3:2 S004 @indent",
        "- a|b: 1 → 2:1 S004 @indent",
        "a: 1|- b → 2:1 S004 @indent",
        "a: - b → 1:4 S004 @indent",
        "a: ? x → 1:4 S004 @indent",
        "x: 1|a: [1, 2 → 2:4 S029",
        "x: 1|a: [1 2|b: 3 → 2:4 S029",
        "a: {x: 1 → 1:4 S029",
        "a: {x: 1|b: 2|c: {y: 3} → 1:4 S029",
        "a: [1, 2}} → 1:9 S004 @in-brackets",
        "a: {x: 1 y: 2} → 1:11 S004 @in-brackets",
        "a: ] → 1:4 S004 @content",
        "a: [,] → 1:5 S004 @content",
        "a: 1|b → 2:1 S004 @colon",
        "a: 1|bbb|c: 2 → 2:1 S004 @colon",
        "~a: 1 → 1:1 S027",
        "a:|~b: 1 → 2:1 S027",
        "? [a]|: 1 → 1:4 S004 @key",
        "a: 1|...|b: 2 → 3:1 S004 @document",
        "a: 1|--- x → 2:5 S004 @document",
        "a: 1|b: 😀^ → 2:5 S004 @control",
        "{a: 1}} → 1:7 S004 @document",
      })
  void it_is_named_where_it_was_mistyped(String text, String expected) {
    List<Finding> findings = read(text);
    assertThat(findings)
        .extracting(
            finding ->
                (finding.place() + " " + finding.code() + " " + String.join(" ", finding.args()))
                    .substring(2)
                    .strip())
        .containsExactly(expected);
    for (Language language : Language.values()) {
      Catalogue catalogue = new Catalogue(language);
      String message = catalogue.message(findings.get(0));
      assertThat(message).doesNotContain("@", "expected", "<", "found");
      if (language == Language.VI) {
        assertThat(message).containsPattern("[ạảãàáâậầấẩẫăắằặẳẵọỏõòóôộổỗồốơờớợởỡêệếềểđ]");
      }
    }
  }

  private static List<Finding> read(String text) {
    String yaml =
        text.replace('|', '\n')
            .replace('~', '\t')
            .replace('^', '\u0000')
            .replace('!', '"')
            .replace('¡', '!');
    List<Finding> findings = new ArrayList<>();
    YamlReader.read("x", yaml, findings::add);
    return findings;
  }
}
