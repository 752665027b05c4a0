package vn.thidua.form;

import vn.thidua.sheet.FormMark;

/** The columns of a form, in their order. */
enum FormColumn {
  NUMBER(1, "TT"),
  ID(2, "Mã"),
  INDICATOR(3, "Chỉ tiêu"),
  UNIT(4, "ĐVT"),
  TARGET(5, "Kế hoạch năm"),
  LATEST(6, "Lũy kế"),
  ASKED(7, "Cần ghi"),
  VALUE(8, "Thực hiện"),
  OF(9, "Trên tổng"),
  KIND(10, "Loại"),
  NOTE(11, "Ghi chú");

  private final int number;
  private final String heading;

  FormColumn(int number, String heading) {
    this.number = number;
    this.heading = heading;
  }

  /** Its number, from 1. */
  int number() {
    return number;
  }

  String heading(Form form) {
    return switch (this) {
      case LATEST -> Wording.latest(form);
      case VALUE -> Wording.value(form);
      default -> heading;
    };
  }

  /** The columns that a filled form is read by. */
  static FormMark.Columns marked(Form form) {
    return new FormMark.Columns(
        ID.column(form),
        INDICATOR.column(form),
        VALUE.column(form),
        OF.column(form),
        KIND.column(form),
        NOTE.column(form));
  }

  private FormMark.Column column(Form form) {
    return new FormMark.Column(number(), heading(form));
  }
}
