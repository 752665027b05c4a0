package vn.thidua.form;

import java.util.Locale;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.plan.Target;
import vn.thidua.sheet.Cell;
import vn.thidua.text.Numbers;

/** What stands on a form, in every one of its makings. */
public final class Wording {
  /** The label beside the cell for the day of the report. */
  static final String REPORTED_ON = "Ngày báo cáo";

  /** The label beside the cell for who reports. */
  static final String REPORTER = "Người báo cáo";

  private Wording() {}

  /** The form's title, without the village. */
  public static String title(Form form) {
    return "BIỂU BÁO CÁO THÁNG "
        + Dates.numeric(form.month()).replace("/", " NĂM ")
        + " THỰC HIỆN CHỈ TIÊU THI ĐUA";
  }

  static String village(Form form) {
    return form.villageName().toUpperCase(Locale.ROOT);
  }

  /** When it is due and to whom, and where the month is not the calendar's, which days it has. */
  public static String due(Form form) {
    String days =
        form.ownDays()
            ? "Số liệu từ ngày "
                + Dates.numeric(form.days().from())
                + " đến ngày "
                + Dates.numeric(form.days().to())
                + ". "
            : "";
    return days
        + "Gửi "
        + form.plan().issuer().shortName()
        + " chậm nhất ngày "
        + Dates.numeric(form.due())
        + ".";
  }

  /** The heading above what was reached before the month. */
  public static String latest(Form form) {
    boolean first = form.plan().months().indexOf(form.month()) == 0;
    return first
        ? "Lũy kế kỳ trước"
        : "Lũy kế đến hết tháng " + Dates.numeric(form.month().minusMonths(1));
  }

  /** The heading above the figures. */
  public static String value(Form form) {
    return "Thực hiện tháng " + Dates.numeric(form.month());
  }

  /** A target as officials write it; empty where there is none. */
  public static String target(Form.Line line) {
    return line.target().map(Wording::target).orElse("");
  }

  private static String target(Target target) {
    return target.isRange()
        ? Numbers.vietnamese(target.low()) + "–" + Numbers.vietnamese(target.high())
        : Numbers.vietnamese(target.low());
  }

  /** What was reached before the month: a share with its part and whole. */
  public static String latest(Form.Line line) {
    return line.latest().map(Wording::known).orElse("");
  }

  private static String known(Form.Latest latest) {
    String value = Numbers.vietnamese(latest.value());
    return latest.part().isPresent() && latest.whole().isPresent()
        ? Numbers.vietnamese(latest.part().get())
            + "/"
            + Numbers.vietnamese(latest.whole().get())
            + " ("
            + Numbers.vietnamese(latest.value(), 1)
            + "%)"
        : value;
  }

  /** A figure that the cells of a workbook hold as a number where it is one. */
  static Optional<Cell.Value> cell(Form.Line line) {
    return line.latest()
        .map(
            latest ->
                latest.part().isPresent()
                    ? new Cell.Text(known(latest))
                    : new Cell.Amount(latest.value(), false));
  }

  /** What is asked for in full, for one line. */
  static String ask(Form form, Form.Line line) {
    String month = "tháng " + Dates.numeric(form.month());
    String unit = line.indicator().unit();
    return switch (line.asked()) {
      case WITHIN_MONTH ->
          "Số làm được trong "
              + month
              + ", tính bằng "
              + unit
              + "; không cộng các tháng trước. Chưa có số thì để trống.";
      case AT_MONTHS_END ->
          "Mức đang có đến cuối "
              + month
              + ", tính bằng "
              + unit
              + "; không phải số tăng thêm. Chưa có số thì để trống.";
      case PART_AND_WHOLE ->
          "Số đạt đến cuối "
              + month
              + ", không phải tỷ lệ %. Ô bên cạnh ghi tổng số. Chưa có số thì để trống.";
      case PERCENTAGE ->
          "Tỷ lệ % đến cuối " + month + ", từ 0 đến 100, ví dụ 92,5. Chưa có số thì để trống.";
    };
  }
}
