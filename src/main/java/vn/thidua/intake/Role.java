package vn.thidua.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.text.Names;

/** What a column of a table holds, by the headings that offices give it. */
enum Role {
  INDEX("tt", "stt", "số tt", "số thứ tự", "mã", "mã số", "mã chỉ tiêu"),
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
  ESTIMATE(
      "ước thực hiện",
      "ước th",
      "ước",
      "ước thực hiện tháng",
      "ước thực hiện trong kỳ",
      "ước tháng"),
  OF("trên tổng", "trên tổng số", "tổng số", "of"),
  CUMULATIVE(
      "lũy kế",
      "cộng dồn",
      "lũy kế từ đầu năm",
      "thực hiện lũy kế",
      "lũy kế thực hiện",
      "lũy kế đến nay",
      "từ đầu năm",
      "cumulative"),
  BEFORE("lũy kế kỳ trước", "lũy kế tháng trước", "lũy kế trước kỳ"),
  PERCENT(
      "%", "% kh", "% so kh", "% so với kh", "% kế hoạch", "% so với kế hoạch", "tỷ lệ", "đạt %"),
  SAME_PERIOD("cùng kỳ", "so cùng kỳ", "% so cùng kỳ", "cùng kỳ năm trước", "% cùng kỳ"),
  PERIOD("tháng", "kỳ", "kỳ báo cáo", "tháng báo cáo", "period"),
  KIND("loại", "loại số liệu", "kind"),
  REPORTED_ON("ngày báo cáo", "ngày nộp", "reported_on"),
  REPORTED_BY("người báo cáo", "người lập biểu", "reported_by"),
  NOTE("ghi chú", "giải trình", "note"),
  TOTAL("tổng", "cộng", "tổng cộng", "toàn xã", "cả xã", "chung"),
  /** What is known to be of no use here. */
  OTHER("cả năm", "thực hiện cả năm", "xếp loại", "kế hoạch tháng sau", "kế hoạch kỳ sau");

  private static final Set<String> SUBJECTS =
      Stream.of(INDICATOR, VILLAGE, PERIOD)
          .flatMap(role -> role.headings.stream())
          .collect(Collectors.toUnmodifiableSet());

  // Made by List.of, so as immutable as the enum.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> headings;

  Role(String... headings) {
    this.headings = List.of(headings);
  }

  /** The role that a folded heading names. */
  static Optional<Role> named(String heading) {
    String folded = Names.fold(heading);
    for (Role role : values()) {
      if (role.headings.contains(folded)) {
        return Optional.of(role);
      }
    }
    if (folded.startsWith("lũy kế") || folded.startsWith("cộng dồn")) {
      boolean other = folded.contains("cùng kỳ");
      return Optional.of(other ? SAME_PERIOD : folded.contains("trước") ? BEFORE : CUMULATIVE);
    }
    return folded.contains("cùng kỳ") ? Optional.of(SAME_PERIOD) : Optional.empty();
  }

  /** Whether a folded text is a heading of what rows are about. */
  static boolean namesSubject(String folded) {
    return SUBJECTS.contains(folded);
  }

  /** What it is with a year behind it: no month's value is of a whole year. */
  Role ofYear() {
    return this == VALUE || this == ESTIMATE || this == OF || this == PERIOD ? OTHER : this;
  }

  /** The role of a column under a heading over several: a value of what stands above. */
  static Optional<Role> under(Optional<Role> upper, Optional<Role> lower) {
    boolean narrower =
        upper.isPresent()
            && upper.get() != VALUE
            && upper.get() != PERIOD
            && (lower.isEmpty() || lower.get() == VALUE || lower.get() == PERIOD);
    return narrower || lower.isEmpty() ? upper : lower;
  }

  /** Whether two columns with it, of one thing and month, contradict each other. */
  boolean stands() {
    return this == INDICATOR
        || this == VILLAGE
        || this == VALUE
        || this == ESTIMATE
        || this == OF
        || this == PERIOD
        || this == REPORTED_ON
        || this == KIND;
  }

  /** Whether a text begins a row of totals. */
  static boolean beginsTotal(String text) {
    String folded = Names.fold(text);
    for (String word : TOTAL.headings) {
      if (folded.startsWith(word)
          && (folded.length() == word.length()
              || " :".indexOf(folded.charAt(word.length())) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
