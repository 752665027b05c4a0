package vn.thidua.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings are one name. */
final class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "Hòa Bình, Hoà Bình",
    "Am Thủy, Am Thuỷ",
    "ỦY BAN, Uỷ ban",
    "Thôn 1, thôn 01",
    "Kim  Sơn , kim sơn",
    "Khỏe, Khoẻ",
    "Tân Hóa, Tân Hoá",
    "Thôn 10, thôn 010"
  })
  void spellings_of_one_name_meet(String one, String other) {
    assertThat(Names.fold(one)).isEqualTo(Names.fold(other));
    assertThat(Names.fold(Normalizer.normalize(one, Normalizer.Form.NFD)))
        .isEqualTo(Names.fold(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Lộc, Kim Lực",
    "Hòa, Hoa",
    "Hoằng Phú, Hoằng Phụ",
    "Thôn 1, Thôn 10",
    "hoàn, hòan",
    "Quý, Qúy",
    "Đông, Dong",
    "Thôn 0, Thôn"
  })
  void different_letters_or_tones_are_different_names(String one, String other) {
    assertThat(Names.fold(one)).isNotEqualTo(Names.fold(other));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "same-names.tsv",
      delimiter = '|',
      quoteCharacter = '~',
      ignoreLeadingAndTrailingWhitespace = false)
  void real_spellings_of_one_name_meet(String one, String other) {
    assertThat(Names.fold(read(other))).isEqualTo(Names.fold(read(one)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "other-names.tsv", delimiter = '|')
  void real_names_that_are_alike_stay_apart(String one, String other) {
    assertThat(Names.fold(one)).isNotEqualTo(Names.fold(other));
    assertThat(Names.fold(Normalizer.normalize(other, Normalizer.Form.NFD)))
        .isNotEqualTo(Names.fold(one));
  }

  /** Spaces that nobody sees are written out in the file. */
  private static String read(String text) {
    return text.replace("\\u00a0", "\u00a0").replace("\\u202f", "\u202f").replace("\\t", "\t");
  }

  @Test
  void lists_stand_as_a_vietnamese_dictionary_has_them() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (String file : List.of("same-names.tsv", "other-names.tsv")) {
      try (InputStream in = getClass().getResourceAsStream(file)) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.substring(0, line.indexOf('|')))
            .filter(line -> line.chars().allMatch(c -> Character.isLetter(c) || c == ' '))
            // Tone marks of the new style stand on another letter of the same syllable.
            .map(line -> Names.fold(line))
            .forEach(names::add);
      }
    }
    List<String> ours = new ArrayList<>(names);
    ours.sort(Names.order());
    List<String> oracle = new ArrayList<>(names);
    oracle.sort(Collator.getInstance(ULocale.forLanguageTag("vi")));
    assertThat(ours).hasSizeGreaterThan(100).isEqualTo(oracle);
    List<String> numbered = new ArrayList<>(List.of("Thôn 10", "Thôn 2", "Thôn 1", "thôn 02b"));
    numbered.sort(Names.order());
    assertThat(numbered).containsExactly("Thôn 1", "Thôn 2", "thôn 02b", "Thôn 10");
  }

  @Test
  void a_mark_that_a_small_letter_brings_stands_in_its_order() {
    String folded = Names.fold("\u0130\u0316");
    assertThat(Names.fold(folded)).isEqualTo(folded);
  }

  @Property
  void folding_twice_changes_nothing_more(@ForAll String name) {
    assertThat(Names.fold(Names.fold(name))).isEqualTo(Names.fold(name));
  }
}
