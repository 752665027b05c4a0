package vn.thidua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in and out. */
final class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234567.891|2|1.234.567,89",
        "0.125|2|0,13",
        "-0.125|2|-0,13",
        "1000|2|1.000",
        "12.50|2|12,5",
        "999.995|2|1.000",
        "0|1|0"
      })
  void rounded_half_up_and_written_as_officials_write(
      BigDecimal number, int decimals, String text) {
    assertThat(Numbers.vietnamese(number, decimals)).isEqualTo(text);
  }

  @Property
  void grouped_as_the_jdk_groups_for_vietnam(
      @ForAll @BigRange(min = "-999999999999", max = "999999999999") BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat(
            "#,##0.##########", new DecimalFormatSymbols(Locale.forLanguageTag("vi-VN")));
    BigDecimal plain = number.stripTrailingZeros();
    assertThat(Numbers.vietnamese(plain, 10))
        .isEqualTo(format.format(plain).replace("-0", number.signum() == 0 ? "0" : "-0"));
  }

  @Property
  void what_is_written_plainly_is_read_back(@ForAll BigDecimal number) {
    String text = number.toPlainString();
    if (text.replaceAll("[-.]", "").length() <= 30) {
      assertThat(Numbers.parse(text)).contains(new BigDecimal(text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "abc", "1,5", "1.234,5", "1 000", "+5", "5.", ".5", "1e9", "--1", "1.2.3", "٣", "5m",
        "-", "NaN", "0x10"
      })
  void other_forms_are_no_numbers(String text) {
    assertThat(Numbers.parse(text)).isEmpty();
  }
}
