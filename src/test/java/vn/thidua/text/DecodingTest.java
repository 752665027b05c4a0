package vn.thidua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes as offices have saved them, read as what was written. */
class DecodingTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String TEXT =
      """
      Thôn;Chỉ tiêu;Thực hiện
      Am Thủy;Đường giao thông nông thôn được bê tông hóa;62,5
      Kim Sơn;Hộ nghèo giảm còn dưới 3%, vượt kế hoạch;-2
      """;

  /** Every letter with marks, in words of one syllable. */
  private static final String ALPHABET =
      "à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở"
          + " ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ đ";

  @Test
  void unicode_says_itself_what_it_is() {
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo("UTF-8 100 false");
    assertThat(read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("UTF-8 100 false");
    assertThat(read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo("UTF-16 LE 100 false");
    assertThat(read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo("UTF-16 BE 100 false");
    assertThat(read("a;b;c\nd;e;1\n".getBytes(StandardCharsets.UTF_16LE), "a;b;c\nd;e;1\n"))
        .isEqualTo("UTF-16 LE 100 false");
    assertThat(
            read(Normalizer.normalize(TEXT, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("UTF-8 100 false");
  }

  @Test
  void windows_1258_is_known_by_its_syllables() {
    byte[] bytes = halfComposed(TEXT).getBytes(Charset.forName("windows-1258"));
    assertThat(read(bytes)).isEqualTo("windows-1258 100 true");
  }

  /** As Windows typed it: vowels with hat or horn composed, the tone after them. */
  private static String halfComposed(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String marks = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
      String tone = marks.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String base = marks.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      out.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Uû ban nh©n d©n x·|Uỷ ban nhân dân xã",
        "§¹i häc quèc gia hµ néi|Đại học quốc gia hà nội",
        "§­êng bª t«ng ®­îc kiªn cè hãa|Đường bê tông được kiên cố hóa",
        "Tæng ®µn h­¬u, bß, lîn|Tổng đàn hươu, bò, lợn",
      })
  void tcvn3_as_offices_typed_it(String western, String text) {
    assertThat(Decoding.of(western.getBytes(WESTERN)).map(Decoding::text)).contains(text);
    assertThat(Decoding.ofFonts(western).map(Decoding::text)).contains(text);
    assertThat(Decoding.ofFonts(western).map(Decoding::encoding)).contains("TCVN3 (ABC)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UÛY BAN NHAÂN DAÂN XAÕ|ỦY BAN NHÂN DÂN XÃ",
        "Ñöôøng beâ toâng ñöôïc kieân coá hoùa|Đường bê tông được kiên cố hóa",
        "Hoä ngheøo, baûo hieåm y teá|Hộ nghèo, bảo hiểm y tế",
        "Thò xaõ, kyû nieäm, nghæ|Thị xã, kỷ niệm, nghỉ",
      })
  void vni_as_offices_typed_it(String western, String text) {
    assertThat(Decoding.of(western.getBytes(WESTERN)).map(Decoding::text)).contains(text);
    assertThat(Decoding.ofFonts(western).map(Decoding::encoding)).contains("VNI");
  }

  @Test
  void tcvn3_has_every_letter_at_the_place_that_the_standard_gives_it() throws Exception {
    // The C library's table of the same national standard is the oracle.
    Process iconv = new ProcessBuilder("iconv", "-f", "UTF-8", "-t", "TCVN").start();
    iconv.getOutputStream().write(ALPHABET.getBytes(StandardCharsets.UTF_8));
    iconv.getOutputStream().close();
    byte[] bytes = iconv.getInputStream().readAllBytes();
    org.junit.jupiter.api.Assumptions.assumeTrue(bytes.length > 100, "skipped: no iconv with TCVN");
    assertThat(LegacyEncoding.TCVN3.convert(new String(bytes, StandardCharsets.ISO_8859_1)))
        .isEqualTo(ALPHABET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Âm Thủy", "Thôn Số 3: 62 m", "Kim Sơn", "résumé", "plain"})
  void what_is_vietnamese_already_stays(String text) {
    assertThat(Decoding.ofFonts(text)).isEmpty();
  }

  @Test
  void bytes_of_no_text_are_refused() {
    byte[] bytes = new byte[2000];
    new java.util.Random(3).nextBytes(bytes);
    assertThat(Decoding.of(bytes)).isEmpty();
    assertThat(Decoding.of("r\u00e9sum\u00e9 na\u00efve fa\u00e7ade".getBytes(WESTERN))).isEmpty();
    assertThat(Decoding.of(new byte[0]).map(Decoding::text)).contains("");
  }

  private static String read(byte[] bytes) {
    return read(bytes, TEXT);
  }

  private static String read(byte[] bytes, String text) {
    Optional<Decoding> decoding = Decoding.of(bytes);
    assertThat(decoding.map(d -> d.text().replace("\ufeff", ""))).contains(text);
    return decoding.orElseThrow().encoding()
        + " "
        + decoding.orElseThrow().confidence()
        + " "
        + decoding.orElseThrow().converted();
  }
}
