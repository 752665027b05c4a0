package vn.thidua.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code has its texts in both languages. */
final class CatalogueTest {
  @ParameterizedTest
  @EnumSource(Code.class)
  void every_code_has_title_message_and_hint_in_both_languages(Code code) {
    for (Language language : Language.values()) {
      Catalogue catalogue = new Catalogue(language);
      for (String key : List.of("title", "message", "hint", "explanation")) {
        String text =
            catalogue.text(code, key, List.of("A0", "A1", "A2", "A3", "A4", "A5", "A6", "A7"));
        assertThat(text).as("%s.%s", code, key).isNotBlank().doesNotContain("{");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void every_code_has_a_wrong_and_a_right_example(Code code) {
    Catalogue catalogue = new Catalogue(Language.VI);
    assertThat(catalogue.right(code)).isNotBlank().isNotEqualTo(catalogue.wrong(code));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_part_in_brackets_goes_when_its_argument_is_empty(Language language) {
    Catalogue catalogue = new Catalogue(language);
    String with = catalogue.text(Code.S006, "hint", List.of("a", "b", "c"));
    String without = catalogue.text(Code.S006, "hint", List.of("a", "", "c"));
    assertThat(with).contains("“b”").contains("c").doesNotContain("[");
    assertThat(without).doesNotContain("“").contains("c").doesNotContain("[");
  }
}
