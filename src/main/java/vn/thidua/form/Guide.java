package vn.thidua.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.calendar.Dates;

/** How a form is filled in, in sentences for who has never seen one. */
final class Guide {
  private final Form form;
  private final Set<Asked> asked;

  Guide(Form form) {
    this.form = form;
    this.asked = form.lines().stream().map(Form.Line::asked).collect(Collectors.toSet());
  }

  /** Its steps in order; the examples of a step begin with a dash. */
  List<String> steps() {
    String value = "“" + Wording.value(form) + "”";
    List<String> steps = new ArrayList<>();
    steps.add(
        "1. Chỉ ghi vào các ô màu vàng ở trang “"
            + FormPage.NAME
            + "”. Các ô khác đã khóa, không phải sửa.");
    steps.add("2. Ghi ngày báo cáo và tên người báo cáo ở phía trên bảng.");
    steps.add("3. Mỗi dòng ghi một số vào cột " + value + ", theo đúng chữ ở cột “Cần ghi”:");
    if (asked.contains(Asked.WITHIN_MONTH)) {
      steps.add(
          "- “"
              + Asked.WITHIN_MONTH.words()
              + "”: chỉ số làm được "
              + days()
              + ", không cộng các tháng trước. Ví dụ: trong tháng làm thêm được 62 m đường thì ghi 62.");
    }
    if (asked.contains(Asked.AT_MONTHS_END)) {
      steps.add(
          "- “"
              + Asked.AT_MONTHS_END.words()
              + "”: số đang có đến hết ngày "
              + Dates.numeric(form.days().to())
              + ", không phải số tăng thêm. Ví dụ: đã có 11 vườn mẫu, trong tháng thêm 1 vườn thì ghi 12.");
    }
    if (asked.contains(Asked.PART_AND_WHOLE)) {
      steps.add(
          "- “"
              + Asked.PART_AND_WHOLE.words()
              + "”: ghi số đạt vào cột "
              + value
              + " và tổng số vào cột “Trên tổng”, không phải tính phần trăm. Ví dụ: 158 trên 212 hộ thì ghi 158 và 212.");
    }
    if (asked.contains(Asked.PERCENTAGE)) {
      steps.add(
          "- “"
              + Asked.PERCENTAGE.words()
              + "”: ghi tỷ lệ phần trăm, không ghi dấu %. Ví dụ: 92,5.");
    }
    steps.add("4. Chưa có số thì để trống. Chỉ ghi 0 khi biết chắc là bằng không.");
    steps.add(
        "5. Số chưa chắc chắn thì chọn “ước” ở cột “Loại”; để trống là số chính thức. Khi có số chính thức thì gửi lại biểu.");
    steps.add(
        "6. Số lẻ dùng dấu phẩy, ví dụ 12,5. Không ghi đơn vị hay chữ vào ô số; điều cần nói thêm ghi ở cột “Ghi chú”.");
    if (asked.contains(Asked.WITHIN_MONTH)) {
      steps.add(
          "7. Nếu tháng trước báo thừa thì ghi số âm, ví dụ -5; khi máy hỏi lại thì chọn Có (Yes), và ghi lý do ở cột “Ghi chú”.");
    }
    steps.add(
        (asked.contains(Asked.WITHIN_MONTH) ? "8. " : "7. ")
            + "Ghi xong thì lưu lại, giữ nguyên kiểu tệp, và gửi "
            + form.plan().issuer().shortName()
            + " chậm nhất ngày "
            + Dates.numeric(form.due())
            + ". Đổi tên tệp cũng được.");
    return steps;
  }

  private String days() {
    return "từ ngày "
        + Dates.numeric(form.days().from())
        + " đến hết ngày "
        + Dates.numeric(form.days().to());
  }
}
