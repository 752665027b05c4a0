package vn.thidua.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.text.Names;
import vn.thidua.text.Remembered;

/**
 * The columns of the plan's CSV files, each under its English key and the Vietnamese names that
 * people write.
 */
enum Column {
  ID("mã", "số thứ tự"),
  MEETING("cuộc họp", "phiên họp"),
  NOMINATION("đề nghị", "mã đề nghị"),
  NAME("họ tên", "họ và tên", "tên"),
  VILLAGE("thôn", "tên thôn", "đơn vị"),
  PERIOD("kỳ", "tháng", "kỳ báo cáo"),
  INDICATOR("chỉ tiêu", "nội dung"),
  ITEM("mục", "tiêu chí", "tiêu chuẩn"),
  STAGE("bước chấm", "vòng chấm"),
  POINTS("điểm"),
  COUNT("số lần", "số trường hợp"),
  NUMBER("số", "số văn bản"),
  TYPE("loại văn bản", "tên loại"),
  SYMBOL("số ký hiệu", "số và ký hiệu", "ký hiệu"),
  DATE("ngày", "ngày văn bản", "ngày tháng", "ngày tháng văn bản"),
  SUBJECT("trích yếu", "về việc"),
  FILE("tệp", "tập tin"),
  REQUEST("lệnh", "lệnh lập"),
  TARGET("kế hoạch", "chỉ tiêu giao", "giao"),
  PHASE("đợt", "đợt thi đua"),
  BASELINE("đầu năm", "hiện trạng"),
  VALUE("giá trị", "thực hiện"),
  OF("trên tổng", "tổng số"),
  CUMULATIVE("lũy kế", "cộng dồn"),
  KIND("loại", "đối tượng"),
  REPORTED_ON("ngày báo cáo"),
  REPORTED_BY("người báo cáo", "người lập biểu"),
  ROLE("chức vụ"),
  GENDER("giới tính", "giới"),
  WORK("nhóm", "vị trí công tác"),
  MOVEMENT("phong trào"),
  ACHIEVEMENT("thành tích"),
  EVIDENCE("minh chứng", "căn cứ"),
  PROPOSED_BY("nơi đề nghị"),
  PROPOSED_ON("ngày đề nghị"),
  FORM("hình thức khen", "hình thức"),
  IDENTITY_NUMBER("số định danh", "số căn cước", "cccd"),
  PHONE("điện thoại", "số điện thoại"),
  FOR("tán thành", "đồng ý"),
  AGAINST("không tán thành", "không đồng ý"),
  ABSENT("vắng", "vắng mặt"),
  BLANK("phiếu trắng", "không hợp lệ"),
  DECISION("quyết định", "số quyết định"),
  DECIDED_ON("ngày quyết định", "ngày ký"),
  MONEY("tiền thưởng", "số tiền"),
  YEAR("năm"),
  CLOSED_ON("ngày chốt"),
  CLOSED_BY("người chốt"),
  REASON("lý do"),
  WHO("ai"),
  EMAIL("thư điện tử"),
  DECIDED_BY("người quyết định", "nơi quyết định"),
  ROWS("số dòng"),
  SHA256(),
  NOTE("ghi chú");

  private final String key;

  // Made by List.of, so as immutable as the enum.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> names;

  Column(String... names) {
    this.key = name().toLowerCase(Locale.ROOT);
    this.names = List.of(names);
  }

  /** The key, as it stands in canonical files. */
  String key() {
    return key;
  }

  /** The column that a header names, in English or Vietnamese. */
  static Optional<Column> named(String header) {
    return Known.COLUMNS.of(header);
  }

  /** A plan has a hundred files with the same headers. */
  private static final class Known {
    private static final Remembered<Optional<Column>> COLUMNS = new Remembered<>(Column::find);
  }

  private static Optional<Column> find(String header) {
    for (Column column : values()) {
      if (column.key.equals(header)) {
        return Optional.of(column);
      }
    }
    String folded = Names.fold(header);
    return Arrays.stream(values())
        .filter(column -> column.key.equals(folded) || column.names.contains(folded))
        .findFirst();
  }
}
