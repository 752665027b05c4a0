package vn.thidua.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a blank report form carries with it unseen, so that a filled one is known again whoever
 * typed into it: whose form it is, for which month, out of which state of the plan, and what each
 * row meant when the form was made.
 *
 * <p>In a workbook it is the hidden sheet {@value #SHEET}; in a CSV file it is the last rows, after
 * an empty one. Its rows are a key in column A and what belongs to it in the columns after:
 *
 * <pre>
 * thidua-form  | 1                              the version of the layout
 * plan         | kim-hoa-2023
 * plan_version | v0c8f1d2e…                     of what the form asks and of the targets in it
 * village      | kim-son
 * period       | 2023 | 7                       apart, lest a spreadsheet take them for a day
 * sheet        | Báo cáo                        the sheet that is filled in; none in a CSV file
 * reported_on  | 5 | 4 | Ngày báo cáo           row and column of the cell, and the label beside it
 * reporter     | 5 | 9 | Người báo cáo
 * id           | 2 | Mã                         columns (A is 1) and their headings
 * name         | 3 | Chỉ tiêu
 * value        | 8 | Thực hiện tháng 7/2023
 * of           | 9 | Trên tổng
 * kind         | 10 | Loại
 * note         | 11 | Ghi chú
 * row          | 8 | duong-be-tong | Đường giao thông… | m | flow
 * </pre>
 *
 * <p>Rows and columns may have been moved since: whoever reads a form finds them by their texts.
 *
 * @param version of the layout; this one is {@value #VERSION}
 * @param planVersion equal for two forms only where they ask the same
 * @param period a month such as {@code 2023-07}
 * @param sheet the name of the sheet that is filled in; empty in a CSV file
 * @param reportedOn the cell for the day of the report
 * @param reporter the cell for the name of who made it
 * @param rows the indicators by their rows
 */
public record FormMark(
    int version,
    String plan,
    String planVersion,
    String village,
    String period,
    String sheet,
    Spot reportedOn,
    Spot reporter,
    Columns columns,
    List<Row> rows) {
  /** The name of a workbook's hidden sheet. */
  public static final String SHEET = "thidua";

  /** How a form says that a figure is final. */
  public static final String ACTUAL = "chính thức";

  /** How a form says that a figure is an estimate. */
  public static final String ESTIMATE = "ước";

  /** The layout that is written now. */
  public static final int VERSION = 1;

  private static final String FIRST_KEY = "thidua-form";

  public FormMark {
    rows = List.copyOf(rows);
  }

  /** A cell, row and column counted from 1, and the label before it. */
  public record Spot(int row, int column, String label) {}

  /** A column counted from 1, and its heading. */
  public record Column(int number, String heading) {}

  /**
   * The columns of a form.
   *
   * @param id the indicators' ids; not shown in a workbook
   * @param name the indicators' names
   * @param value the figures
   * @param of the whole of a share
   * @param kind {@link #ACTUAL} or {@link #ESTIMATE}
   * @param note remarks
   */
  public record Columns(
      Column id, Column name, Column value, Column of, Column kind, Column note) {}

  /**
   * An indicator and the row in which it is reported.
   *
   * @param unit in which it was asked for
   * @param asked what kind of figure was asked for, as a word of the plan's files
   */
  public record Row(int row, String indicator, String name, String unit, String asked) {}

  /** The mark of a file; empty where it is no form or one of another layout. */
  public static Optional<FormMark> of(SheetFile file) {
    return rows(file).filter(rows -> version(rows) == VERSION).map(FormMark::of);
  }

  /** The version of a form's layout, known here or not; empty where a file is no form. */
  public static Optional<Integer> layoutOf(SheetFile file) {
    return rows(file).map(FormMark::version);
  }

  /** Whether a mark begins with this text. */
  public static boolean begins(String text) {
    return text.equals(FIRST_KEY);
  }

  private static int version(List<List<String>> rows) {
    return number(rows.get(0), 1);
  }

  private static FormMark of(List<List<String>> texts) {
    Map<String, List<String>> values = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (List<String> row : texts) {
      if (row.get(0).equals("row")) {
        rows.add(new Row(number(row, 1), text(row, 2), text(row, 3), text(row, 4), text(row, 5)));
      } else {
        values.putIfAbsent(row.get(0), row);
      }
    }
    return new FormMark(
        VERSION,
        text(values, "plan"),
        text(values, "plan_version"),
        text(values, "village"),
        month(values.getOrDefault("period", List.of())),
        text(values, "sheet"),
        spot(values, "reported_on"),
        spot(values, "reporter"),
        new Columns(
            column(values, "id"),
            column(values, "name"),
            column(values, "value"),
            column(values, "of"),
            column(values, "kind"),
            column(values, "note")),
        rows);
  }

  /** The mark as rows of texts and numbers, to be written. */
  public List<List<String>> cells() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(List.of(FIRST_KEY, String.valueOf(version)));
    cells.add(List.of("plan", plan));
    cells.add(List.of("plan_version", planVersion));
    cells.add(List.of("village", village));
    cells.add(
        List.of("period", period.substring(0, 4), period.substring(5).replaceFirst("^0", "")));
    cells.add(List.of("sheet", sheet));
    cells.add(cells("reported_on", reportedOn));
    cells.add(cells("reporter", reporter));
    cells.add(cells("id", columns.id));
    cells.add(cells("name", columns.name));
    cells.add(cells("value", columns.value));
    cells.add(cells("of", columns.of));
    cells.add(cells("kind", columns.kind));
    cells.add(cells("note", columns.note));
    for (Row row : rows) {
      cells.add(
          List.of("row", String.valueOf(row.row), row.indicator, row.name, row.unit, row.asked));
    }
    return cells;
  }

  private static List<String> cells(String key, Spot spot) {
    return List.of(key, String.valueOf(spot.row), String.valueOf(spot.column), spot.label);
  }

  private static List<String> cells(String key, Column column) {
    return List.of(key, String.valueOf(column.number), column.heading);
  }

  private static Spot spot(Map<String, List<String>> values, String key) {
    List<String> row = values.getOrDefault(key, List.of());
    return new Spot(number(row, 1), number(row, 2), text(row, 3));
  }

  private static Column column(Map<String, List<String>> values, String key) {
    List<String> row = values.getOrDefault(key, List.of());
    return new Column(number(row, 1), text(row, 2));
  }

  private static String month(List<String> row) {
    return number(row, 1) == 0 ? "" : String.format("%04d-%02d", number(row, 1), number(row, 2));
  }

  private static String text(Map<String, List<String>> values, String key) {
    return text(values.getOrDefault(key, List.of()), 1);
  }

  private static String text(List<String> row, int index) {
    return row.size() > index ? row.get(index) : "";
  }

  /** A whole number; 0, which is no row and no column, where there is none. */
  private static int number(List<String> row, int index) {
    String text = text(row, index);
    return text.length() < 8 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty()
        ? Integer.parseInt(text)
        : 0;
  }

  /** The rows of a file's mark, each with its key; empty where there is none. */
  private static Optional<List<List<String>>> rows(SheetFile file) {
    for (Sheet sheet : file.sheets()) {
      List<Cell> cells = sheet.cells();
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i).column() == 1 && begins(cells.get(i).value().text())) {
          return Optional.of(texts(cells.subList(i, cells.size())));
        }
      }
    }
    return Optional.empty();
  }

  /** The rows as texts, each beginning in column A. */
  private static List<List<String>> texts(List<Cell> cells) {
    List<List<String>> rows = new ArrayList<>();
    int last = 0;
    for (Cell cell : cells) {
      if (cell.row() != last && cell.column() == 1) {
        rows.add(new ArrayList<>());
        last = cell.row();
      }
      if (cell.row() == last && cell.column() == rows.get(rows.size() - 1).size() + 1) {
        rows.get(rows.size() - 1).add(cell.value().text());
      }
    }
    return rows;
  }
}
