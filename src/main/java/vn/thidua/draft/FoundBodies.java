package vn.thidua.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who does what: each body begins with its name, alone or before what it is to do. */
final class FoundBodies {
  private static final Pattern NAMED = Pattern.compile("([^:;.]{4,110}?)\\s*:\\s*(\\S.*)");
  private static final Pattern ORDERED =
      Pattern.compile(
          "(?:Giao |Đề nghị |Yêu cầu )?(?:cho )?((?:Các |Ban |Hội |Ủy ban |Uỷ ban |Mặt trận|MTTQ|UBND |Đoàn "
              + "|Văn phòng|Công chức|Bộ phận|Phòng |Trường |Trạm |Công an|Thôn |Trưởng |Đài |Liên đoàn "
              + "|Thủ trưởng |Hiệu trưởng |Cơ quan |Chủ tịch |Thường trực|Công đoàn|Tổ |các |thôn |bộ phận |tổ ).{2,110}?)"
              + "(?=,? (?:có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|căn cứ|tham mưu|xây dựng|tổ chức (?!chính trị|đoàn)"
              + "|chỉ đạo|hướng dẫn|theo dõi|triển khai|tuyên truyền|đẩy mạnh|tăng cường|vận động|thực hiện|phát động|tiếp tục)).*");

  private final List<FoundPlan.Body> bodies = new ArrayList<>();
  private boolean numbered;

  /** Takes a line in; false where it belongs to nobody. */
  boolean accept(DocumentLine line) {
    boolean begins = line.isNumbered() || line.mark().matches("[a-zđ]\\s?\\)");
    numbered |= begins;
    if (begins || (!numbered && !line.mark().isEmpty())) {
      Optional<FoundPlan.Body> body = body(line);
      if (body.isPresent()) {
        bodies.add(body.get());
        return true;
      }
    }
    if (bodies.isEmpty()) {
      return false;
    }
    FoundPlan.Body last = bodies.remove(bodies.size() - 1);
    List<String> duties = new ArrayList<>(last.duties());
    duties.add(line.text());
    bodies.add(new FoundPlan.Body(last.name(), duties));
    return true;
  }

  private static Optional<FoundPlan.Body> body(DocumentLine line) {
    Matcher named = NAMED.matcher(line.text());
    if (named.matches()) {
      return Optional.of(new FoundPlan.Body(named.group(1).strip(), List.of(named.group(2))));
    }
    if (line.isHeading() && (line.isNumbered() || line.text().endsWith(":"))) {
      return Optional.of(new FoundPlan.Body(line.text().replaceFirst("[ :]+$", ""), List.of()));
    }
    Matcher ordered = ORDERED.matcher(line.text());
    return ordered.matches()
        ? Optional.of(new FoundPlan.Body(ordered.group(1).strip(), List.of(line.text())))
        : Optional.empty();
  }

  List<FoundPlan.Body> bodies() {
    return bodies;
  }
}
