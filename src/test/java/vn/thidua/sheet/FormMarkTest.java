package vn.thidua.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FormMarkTest {
  private static final FormMark MARK =
      new FormMark(
          FormMark.VERSION,
          "kim-hoa-2023",
          "v12e4567890abcdef",
          "kim-son",
          "2023-07",
          "Báo cáo",
          new FormMark.Spot(6, 3, "Ngày báo cáo"),
          new FormMark.Spot(7, 3, "Người báo cáo"),
          new FormMark.Columns(
              new FormMark.Column(2, "Mã"),
              new FormMark.Column(3, "Chỉ tiêu"),
              new FormMark.Column(8, "Thực hiện tháng 7/2023"),
              new FormMark.Column(9, "Trên tổng"),
              new FormMark.Column(10, "Loại"),
              new FormMark.Column(11, "Ghi chú")),
          List.of(
              new FormMark.Row(
                  11, "duong-be-tong", "Đường giao thông được bê tông hóa", "m", "flow"),
              new FormMark.Row(12, "ho-ngheo", "=Tỷ lệ hộ nghèo", "hộ", "stock")));

  @Test
  void what_was_written_is_read_again() {
    assertThat(FormMark.of(file(MARK.cells(), 1))).contains(MARK);
  }

  @Test
  void it_is_found_below_other_rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("TT", "Chỉ tiêu"));
    rows.add(List.of("row", "5", "x", "y"));
    rows.addAll(MARK.cells());
    assertThat(FormMark.of(file(rows, 1))).contains(MARK);
  }

  @Test
  void other_sheets_and_other_versions_are_no_form() {
    assertThat(FormMark.of(file(List.of(List.of("TT", "Chỉ tiêu")), 1))).isEmpty();
    List<List<String>> newer = new ArrayList<>(MARK.cells());
    newer.set(0, List.of("thidua-form", "2"));
    assertThat(FormMark.of(file(newer, 1))).isEmpty();
    assertThat(FormMark.layoutOf(file(newer, 1))).contains(2);
    assertThat(FormMark.layoutOf(file(List.of(List.of("TT", "Chỉ tiêu")), 1))).isEmpty();
    assertThat(FormMark.of(new SheetFile(List.of(), List.of()))).isEmpty();
  }

  @Test
  void a_damaged_mark_names_no_cell() {
    FormMark read =
        FormMark.of(file(List.of(List.of("thidua-form", "1"), List.of("value", "x")), 1))
            .orElseThrow();
    assertThat(read.columns().value()).isEqualTo(new FormMark.Column(0, ""));
    assertThat(read.reportedOn()).isEqualTo(new FormMark.Spot(0, 0, ""));
    assertThat(read.plan()).isEmpty();
    assertThat(read.period()).isEmpty();
  }

  private static SheetFile file(List<List<String>> rows, int first) {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        String text = rows.get(row).get(column);
        Cell.Value value =
            text.matches("\\d+")
                ? new Cell.Amount(new BigDecimal(text), false)
                : new Cell.Text(text);
        cells.add(new Cell(first + row, column + 1, column + 1, value, false));
      }
    }
    return new SheetFile(List.of(new Sheet("", false, cells, List.of(), true)), List.of());
  }
}
