package vn.thidua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColumnsTest {
  @ParameterizedTest
  @CsvSource({
    "thôn Số 8,9",
    "Đường,5",
    "'',0",
    "村,2",
    "Hà 村,5",
    "▁▂█┃,4",
    "e\u0301,1",
    "ｱ,1",
    "Ａ,2"
  })
  void a_text_takes_as_many_columns_as_a_terminal_gives_it(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }

  @Test
  void marks_apart_from_their_letters_take_no_column() {
    String name = "Đường giao thông nông thôn được bê tông hóa";
    assertThat(Columns.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
        .isEqualTo(name.length());
  }

  @Test
  void lines_are_broken_between_words_and_keep_their_indent() {
    assertThat(Columns.lines("  Hộ phân loại rác thải tại nguồn", 14))
        .containsExactly("  Hộ phân loại", "  rác thải tại", "  nguồn");
    assertThat(Columns.lines("nghiêng", 4)).containsExactly("nghi", "êng");
    assertThat(Columns.lines("", 4)).containsExactly("");
  }

  @Test
  void a_shortened_name_keeps_its_number() {
    assertThat(Columns.shortened("Tổ dân phố khu đô thị mới 34", 16)).isEqualTo("Tổ dân phố…ới 34");
    assertThat(Columns.shortened("Số 34", 16)).isEqualTo("Số 34");
  }

  @Test
  void what_a_terminal_obeys_is_replaced() {
    assertThat(Columns.shown("a\u001b[31mb\nc\u202ed")).isEqualTo("a\uFFFD[31mb\uFFFDc\uFFFDd");
  }

  @Property
  void no_line_is_longer_than_asked_and_no_word_is_lost(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 30) int most) {
    String shown = Columns.shown(text).strip();
    List<String> lines = Columns.lines(shown, most);
    assertThat(lines).allMatch(line -> Columns.of(line) <= most);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(shown.replace(" ", ""));
    assertThat(Columns.of(Columns.shortened(shown, most + 1))).isLessThanOrEqualTo(most + 1);
  }
}
