package vn.thidua.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.text.Names;
import vn.thidua.text.Unicode;

/**
 * The English key that a Vietnamese word in its place means, for hints; the words may come without
 * their marks or with {@code _} for spaces.
 */
final class VietnameseKeys {
  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry("villages", List.of("thôn", "các thôn", "xóm", "tổ dân phố", "đơn vị")),
          Map.entry("village_label", List.of("gọi là", "loại đơn vị", "tên gọi chung")),
          Map.entry("bodies", List.of("cơ quan", "tổ chức", "các cơ quan", "phân công")),
          Map.entry("bases", List.of("căn cứ", "các căn cứ")),
          Map.entry("purposes", List.of("mục đích")),
          Map.entry("requirements", List.of("yêu cầu")),
          Map.entry("content", List.of("nội dung")),
          Map.entry("opening", List.of("mở đầu", "lời mở đầu")),
          Map.entry("closing", List.of("kết luận", "lời kết")),
          Map.entry("recipients", List.of("nơi nhận")),
          Map.entry("reporting", List.of("báo cáo", "chế độ báo cáo")),
          Map.entry("issuer", List.of("cơ quan ban hành", "nơi ban hành", "đơn vị")),
          Map.entry("issued", List.of("ngày ban hành", "ngày ký", "ngày")),
          Map.entry("signer", List.of("người ký")),
          Map.entry("authority", List.of("thẩm quyền", "thay mặt")),
          Map.entry("title", List.of("tiêu đề", "trích yếu", "chức vụ", "chức danh")),
          Map.entry("symbol", List.of("ký hiệu")),
          Map.entry("short", List.of("viết tắt", "tên tắt", "tên viết tắt")),
          Map.entry("place", List.of("địa danh", "nơi")),
          Map.entry("parent", List.of("cấp trên", "cơ quan chủ quản")),
          Map.entry("number", List.of("số", "số ký hiệu")),
          Map.entry("year", List.of("năm")),
          Map.entry("years", List.of("số năm")),
          Map.entry("id", List.of("mã", "mã số")),
          Map.entry("name", List.of("tên", "họ tên", "họ và tên")),
          Map.entry("aliases", List.of("tên khác", "tên gọi khác")),
          Map.entry("code", List.of("mã đơn vị")),
          Map.entry("households", List.of("số hộ", "hộ")),
          Map.entry("population", List.of("dân số", "số dân", "nhân khẩu", "số khẩu")),
          Map.entry("from", List.of("từ", "từ ngày", "bắt đầu")),
          Map.entry("to", List.of("đến", "đến ngày", "kết thúc")),
          Map.entry("into", List.of("nhập vào", "sáp nhập vào")),
          Map.entry("duties", List.of("nhiệm vụ")),
          Map.entry("due_day", List.of("hạn nộp", "ngày nộp", "hạn báo cáo")),
          Map.entry("due", List.of("hạn", "thời hạn")),
          Map.entry("movements", List.of("phong trào", "các phong trào")),
          Map.entry("indicators", List.of("chỉ tiêu", "các chỉ tiêu")),
          Map.entry("lead", List.of("chủ trì")),
          Map.entry("leads", List.of("chủ trì", "nhận chủ trì")),
          Map.entry("partners", List.of("phối hợp", "đoàn thể", "kế hoạch đoàn thể")),
          Map.entry("feeds", List.of("góp vào", "đóng góp")),
          Map.entry("plan", List.of("kế hoạch", "kế hoạch riêng", "thư mục")),
          Map.entry("targets", List.of("chỉ tiêu giao", "phần việc")),
          Map.entry("about", List.of("về việc", "nội dung")),
          Map.entry("unit", List.of("đơn vị tính", "đơn vị")),
          Map.entry("kind", List.of("loại", "kiểu", "hình thức")),
          Map.entry("type", List.of("loại", "loại văn bản")),
          Map.entry("target", List.of("kế hoạch", "chỉ tiêu", "chỉ tiêu giao")),
          Map.entry("baseline", List.of("đầu năm", "hiện trạng")),
          Map.entry("pace", List.of("tiến độ")),
          Map.entry("points", List.of("điểm")),
          Map.entry("source", List.of("nguồn", "căn cứ")),
          Map.entry("phases", List.of("đợt", "các đợt", "đợt thi đua")),
          Map.entry("anniversaries", List.of("kỷ niệm", "ngày kỷ niệm", "ngày lễ")),
          Map.entry("aim", List.of("mục tiêu", "chủ đề")),
          Map.entry("review", List.of("sơ kết", "tổng kết", "đánh giá")),
          Map.entry("with", List.of("cùng với", "gắn với")),
          Map.entry("reading_speed", List.of("tốc độ đọc", "tốc độ")),
          Map.entry("spoken", List.of("cách đọc", "đọc là")),
          Map.entry("broadcasts", List.of("giờ phát", "buổi phát", "lịch phát", "phát thanh")),
          Map.entry("days", List.of("các thứ", "thứ")),
          Map.entry("time", List.of("giờ", "lúc")),
          Map.entry("minutes", List.of("phút", "số phút", "thời lượng")),
          Map.entry("written", List.of("viết", "chữ viết", "viết tắt")),
          Map.entry("read", List.of("đọc", "đọc là")),
          Map.entry("as_printed", List.of("bản in", "nguyên văn")),
          Map.entry("standards", List.of("tiêu chuẩn", "các tiêu chuẩn")),
          Map.entry("items", List.of("mục", "các mục", "tiểu mục")),
          Map.entry("bonus", List.of("thưởng", "điểm thưởng")),
          Map.entry("minus", List.of("trừ", "điểm trừ")),
          Map.entry("floor", List.of("mức sàn", "điểm liệt")),
          Map.entry("evidence", List.of("căn cứ chấm điểm", "minh chứng")),
          Map.entry("scorer", List.of("người chấm", "bộ phận theo dõi")),
          Map.entry("method", List.of("cách tính", "cách chấm")),
          Map.entry("classes", List.of("xếp loại", "các loại")),
          Map.entry("groups", List.of("cụm", "cụm thi đua")),
          Map.entry("quotas", List.of("số suất", "chỉ tiêu xếp loại")),
          Map.entry("disqualify", List.of("không xếp loại")),
          Map.entry("areas", List.of("khu vực", "vùng")));

  private VietnameseKeys() {}

  /** The one of the known keys, if any, that a word means. */
  static Optional<String> meant(String word, Collection<String> known) {
    String bare = bare(word);
    return known.stream()
        .filter(
            key ->
                WORDS.getOrDefault(key, List.of()).stream()
                    .anyMatch(name -> bare(name).equals(bare)))
        .findFirst();
  }

  private static String bare(String word) {
    return Unicode.bare(Names.fold(word.replace('_', ' ').replace('-', ' ')));
  }
}
