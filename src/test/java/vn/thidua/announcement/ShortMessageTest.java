package vn.thidua.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a message that is too long is cut. */
final class ShortMessageTest {
  private static final String STANDING =
      "UBND xã Kim Hoa: đến 05/7/2023, các phong trào thi đua có 3 chỉ tiêu đã hoàn thành, 16 chỉ"
          + " tiêu bảo đảm tiến độ.";
  private static final String LAUNCH =
      "UBND xã Kim Hoa phát động đợt thi đua thứ nhất năm 2023 (01/01/2023 - 30/6/2023).";
  private static final String LATE =
      "UBND xã Kim Hoa: quá hạn 2 ngày nộp báo cáo thi đua tháng 4/2023 (hạn 25/4/2023).";

  @ParameterizedTest
  @CsvSource({
    "60, STANDING, UBND xã Kim Hoa: đến 05/7/2023…",
    "85, STANDING, 'UBND xã Kim Hoa: đến 05/7/2023, các phong trào thi đua có 3 chỉ tiêu đã hoàn thành…'",
    "60, LAUNCH, UBND xã Kim Hoa phát động đợt thi đua thứ nhất năm 2023…",
    "45, LAUNCH, UBND xã Kim Hoa phát động đợt thi đua…",
    "60, LATE, UBND xã Kim Hoa: quá hạn 2 ngày nộp báo cáo thi đua…",
  })
  void a_message_is_cut_where_it_says_something_whole(int limit, String text, String expected) {
    String written =
        switch (text) {
          case "STANDING" -> STANDING;
          case "LAUNCH" -> LAUNCH;
          default -> LATE;
        };
    ShortMessage message = ShortMessage.of(written, limit);
    assertThat(message.text()).isEqualTo(expected);
    assertThat(message.characters()).isEqualTo(expected.length()).isLessThanOrEqualTo(limit);
    assertThat(message.whole()).isFalse();
  }
}
