package vn.thidua.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SentencesTest {
  @ParameterizedTest
  @CsvSource({
    "Đường bê tông, đường bê tông",
    "BHYT toàn dân, BHYT toàn dân",
    "OCOP cấp xã, OCOP cấp xã",
    "Ý thức pháp luật, ý thức pháp luật",
    "A1 đạt chuẩn, A1 đạt chuẩn",
    "Ở, ở",
    "đã thường, đã thường",
    "75 năm, 75 năm",
  })
  void a_name_inside_a_sentence_begins_small_but_an_abbreviation_stays(String name, String inside) {
    assertThat(Sentences.lowered(name)).isEqualTo(inside);
  }

  @Test
  void a_sentence_begins_with_a_capital_and_ends_once() {
    assertThat(Sentences.raised("đẩy mạnh")).isEqualTo("Đẩy mạnh");
    assertThat(Sentences.raised("")).isEmpty();
    assertThat(Sentences.lowered("")).isEmpty();
    assertThat(Sentences.ended("Hoàn thành")).isEqualTo("Hoàn thành.");
    assertThat(Sentences.ended("Hoàn thành.")).isEqualTo("Hoàn thành.");
    assertThat(Sentences.ended("")).isEmpty();
  }
}
