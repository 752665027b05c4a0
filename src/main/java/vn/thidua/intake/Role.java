package vn.thidua.intake;

import java.util.List;
import java.util.Optional;
import vn.thidua.text.Names;

/** What a column of a table holds, by the headings that offices give it. */
enum Role {
  INDEX("tt", "stt", "số tt", "số thứ tự"),
  INDICATOR("chỉ tiêu", "nội dung", "tên chỉ tiêu", "nội dung chỉ tiêu", "nhiệm vụ", "indicator"),
  VILLAGE("thôn", "tên thôn", "thôn, tổ dân phố", "tên đơn vị", "village"),
  UNIT("đvt", "đơn vị tính", "đv tính", "unit"),
  TARGET("kế hoạch", "kế hoạch năm", "kh", "kh năm", "chỉ tiêu giao", "kế hoạch giao", "target"),
  VALUE(
      "thực hiện",
      "th",
      "kết quả",
      "kết quả thực hiện",
      "thực hiện trong kỳ",
      "thực hiện trong tháng",
      "th trong kỳ",
      "th trong tháng",
      "trong kỳ",
      "trong tháng",
      "thực hiện tháng",
      "số liệu",
      "giá trị",
      "số thực hiện",
      "value"),
  ESTIMATE("ước thực hiện", "ước th", "ước", "ước thực hiện tháng", "ước thực hiện trong kỳ"),
  OF("trên tổng", "trên tổng số", "tổng số", "of"),
  CUMULATIVE(
      "lũy kế",
      "cộng dồn",
      "lũy kế từ đầu năm",
      "thực hiện lũy kế",
      "lũy kế thực hiện",
      "lũy kế đến nay",
      "cumulative"),
  BEFORE("lũy kế kỳ trước", "lũy kế tháng trước", "lũy kế trước kỳ"),
  PERCENT(
      "%", "% kh", "% so kh", "% so với kh", "% kế hoạch", "% so với kế hoạch", "tỷ lệ", "đạt %"),
  SAME_PERIOD("cùng kỳ", "so cùng kỳ", "% so cùng kỳ", "cùng kỳ năm trước", "% cùng kỳ"),
  PERIOD("tháng", "kỳ", "kỳ báo cáo", "tháng báo cáo", "period"),
  KIND("loại", "loại số liệu", "kind"),
  REPORTED_ON("ngày báo cáo", "ngày nộp", "reported_on"),
  NOTE("ghi chú", "giải trình", "note"),
  TOTAL("tổng", "cộng", "tổng cộng", "toàn xã", "cả xã", "chung");

  // Made by List.of, so as immutable as the enum.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> headings;

  Role(String... headings) {
    this.headings = List.of(headings);
  }

  /** The role that a heading names; a month or a year behind it makes no difference. */
  static Optional<Role> named(String heading) {
    String folded =
        Names.fold(heading)
            .replaceAll("\\(.*\\)$", "")
            .replaceAll(" *(tháng )?[0-9]{1,2}([/.-]| năm )[0-9]{4}$", "")
            .replaceAll(" *năm [0-9]{4}$", "")
            .replaceAll("(tháng) [0-9]{1,2}$", "$1")
            .strip();
    for (Role role : values()) {
      if (role.headings.contains(folded)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** Whether a text begins a row of totals. */
  static boolean beginsTotal(String text) {
    String folded = Names.fold(text);
    return TOTAL.headings.stream()
        .anyMatch(
            word ->
                folded.equals(word)
                    || folded.startsWith(word + " ")
                    || folded.startsWith(word + ":"));
  }
}
