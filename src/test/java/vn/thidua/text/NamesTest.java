package vn.thidua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
