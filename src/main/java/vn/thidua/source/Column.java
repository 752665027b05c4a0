package vn.thidua.source;

import java.util.List;
import vn.thidua.text.Names;

/**
 * The columns of the plan's CSV files, each under its English key and the Vietnamese names that
 * people write.
 */
enum Column {
  VILLAGE("thôn", "tên thôn", "đơn vị"),
  PERIOD("kỳ", "tháng", "kỳ báo cáo"),
  INDICATOR("chỉ tiêu", "nội dung"),
  TARGET("kế hoạch", "chỉ tiêu giao", "giao"),
  BASELINE("đầu năm", "hiện trạng"),
  VALUE("giá trị", "thực hiện"),
  OF("trên tổng", "tổng số"),
  KIND("loại"),
  REPORTED_ON("ngày báo cáo"),
  NOTE("ghi chú");

  // Made by List.of, so as immutable as the enum.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> names;

  Column(String... names) {
    this.names = List.of(names);
  }

  /** The key, as it stands in canonical files. */
  String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  boolean isCalled(String header) {
    String folded = Names.fold(header);
    return folded.equals(key()) || names.contains(folded);
  }
}
