package vn.thidua.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.calendar.CanChi;

/** What a text of the plan for 2023 says in that for 2024. */
class RenewedTextTest {
  private static final List<String> CITED =
      List.of(
          "Nghị quyết số 25/NQ-HĐND, ngày 28/12/2022 của Hội đồng nhân dân xã về nhiệm vụ năm 2023",
          "về việc giao chỉ tiêu thực hiện nhiệm vụ năm 2023");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nhiệm vụ năm 2023 | nhiệm vụ năm 2024
          tổng kết năm 2023, triển khai nhiệm vụ năm 2024 | tổng kết năm 2024, triển khai nhiệm vụ năm 2025
          kết quả năm 2022 là nền | kết quả năm 2022 là nền
          giai đoạn 2021 - 2025 | giai đoạn 2021 - 2025
          năm học 2023 - 2024 | năm học 2024 - 2025
          phấn đấu đến năm 2024 đạt chuẩn | phấn đấu đến năm 2024 đạt chuẩn
          từ tháng 01/2023 đến 30/6/2023 | từ tháng 01/2024 đến 30/6/2024
          báo cáo quý I/2023 | báo cáo quý I/2024
          mừng Xuân Quý Mão 2023 | mừng Xuân Giáp Thìn 2024
          đón tết Giáp Thìn | đón tết Ất Tỵ
          ngày 29/02/2024 | ngày 28/02/2025
          kỷ niệm 93 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2023) | kỷ niệm 94 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024)
          kỷ niệm 99 năm Ngày A (01/5/1924 - 01/5/2023); 9 năm Ngày B (02/5/2014 - 02/5/2023) | kỷ niệm 100 năm Ngày A (01/5/1924 - 01/5/2024); 10 năm Ngày B (02/5/2014 - 02/5/2024)
          kỷ niệm 55 năm Chiến thắng và tưởng niệm 55 năm ngày hy sinh (24/7/1968 - 24/7/2023) | kỷ niệm 56 năm Chiến thắng và tưởng niệm 56 năm ngày hy sinh (24/7/1968 - 24/7/2024)
          92 năm Ngày thành lập Mặt trận (18/11/1930 - 18/11/2022) | 94 năm Ngày thành lập Mặt trận (18/11/1930 - 18/11/2024)
          kỷ niệm 60 năm thành lập xã (1963 - 2023) | kỷ niệm 61 năm thành lập xã (1963 - 2024)
          kỷ niệm 78 năm Cách mạng tháng Tám và Quốc khánh 2/9 | kỷ niệm 79 năm Cách mạng tháng Tám và Quốc khánh 2/9
          chiến thắng năm 1954 (07/5/1954) | chiến thắng năm 1954 (07/5/1954)
          theo Nghị định 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ; năm 2023 | theo Nghị định 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ; năm 2024
          Quyết định 7/QĐ-UBND ngày 29/12/2022 của huyện về việc giao chỉ tiêu thực hiện nhiệm vụ năm 2023 và các ngày lễ trong năm 2023 | Quyết định 7/QĐ-UBND ngày 29/12/2022 của huyện về việc giao chỉ tiêu thực hiện nhiệm vụ năm 2023 và các ngày lễ trong năm 2024
          Nghị quyết số 25/NQ-HĐND, ngày 28/12/2022 của Hội đồng nhân dân xã về nhiệm vụ năm 2023 và năm 2023 | Nghị quyết số 25/NQ-HĐND, ngày 28/12/2022 của Hội đồng nhân dân xã về nhiệm vụ năm 2023 và năm 2024
          12023 hộ, mã 2023A/x, số 20235 | 12023 hộ, mã 2024A/x, số 20235
          """)
  void says_the_same_a_year_later(String before, String after) {
    assertThat(written(before, RenewedText.of(before, 2023, CITED))).isEqualTo(after);
  }

  @Test
  void a_deadline_that_was_moved_is_printed_as_it_is() {
    String text = "Tổng kết, hoàn thành trước ngày 20/12/2023, báo cáo trước ngày 25/12/2023.";
    List<RenewedText.Part> parts = RenewedText.of(text, 2023, List.of());
    assertThat(written(text, RenewedText.due(text, parts, LocalDate.of(2024, 12, 9))))
        .isEqualTo("Tổng kết, hoàn thành trước ngày 09/12/2024, báo cáo trước ngày 25/12/2024.");
    String words = "trước ngày 20 tháng 12 năm 2023";
    assertThat(
            written(
                words,
                RenewedText.due(
                    words, RenewedText.of(words, 2023, List.of()), LocalDate.of(2024, 2, 5))))
        .isEqualTo("trước ngày 05 tháng 02 năm 2024");
  }

  @Test
  void every_lunar_year_gets_the_name_of_the_next() {
    for (int year = 2020; year < 2080; year++) {
      String text =
          "mừng Xuân " + CanChi.of(year) + " " + year + ", đón Xuân " + CanChi.of(year + 1);
      assertThat(written(text, RenewedText.of(text, year, List.of())))
          .isEqualTo(
              "mừng Xuân "
                  + CanChi.of(year + 1)
                  + " "
                  + (year + 1)
                  + ", đón Xuân "
                  + CanChi.of(year + 2));
    }
  }

  private static String written(String text, List<RenewedText.Part> parts) {
    StringBuilder written = new StringBuilder(text);
    for (int i = parts.size() - 1; i >= 0; i--) {
      written.replace(parts.get(i).start(), parts.get(i).end(), parts.get(i).text());
    }
    return written.toString();
  }
}
