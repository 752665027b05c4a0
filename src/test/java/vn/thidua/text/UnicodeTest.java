package vn.thidua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Held against the JDK's own tables. */
class UnicodeTest {
  @Test
  void what_is_taken_for_composed_is_so_behind_any_letter() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (Unicode.isComposed((char) c)) {
        for (String before : new String[] {"", "a", "ạ", "ơ", "đ", "ê"}) {
          String text = before + (char) c;
          assertThat(Normalizer.normalize(text, Normalizer.Form.NFC))
              .as("U+%04X", c)
              .isEqualTo(text);
        }
      }
    }
  }

  @Test
  void marks_are_composed_wherever_they_stand() {
    assertThat(Unicode.composed("Kim Hoa\u0300, A\u030a")).isEqualTo("Kim Hoà, Å");
    assertThat(Unicode.composed("\u212b\u0323")).isEqualTo("\u1ea0\u030a");
    assertThat(Unicode.bare("Đường Hoà Tiến ở ẤP")).isEqualTo("Duong Hoa Tien o AP");
  }
}
