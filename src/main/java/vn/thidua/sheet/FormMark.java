package vn.thidua.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a blank report form carries with it unseen, so that a filled one is known again whoever
 * typed into it: whose form it is, for which month, and which indicator stands in which row.
 *
 * <p>In a workbook it is the hidden sheet {@value #SHEET}. Its rows are a key in column A and what
 * belongs to it in B, C and D:
 *
 * <pre>
 * thidua-form | 1                        the version of the layout
 * plan        | kim-hoa-2023
 * village     | kim-son
 * period      | 2023-07
 * sheet       | Báo cáo                  the sheet that is filled in
 * reported_on | 6 | 3                    row and column of the cell for the day of the report
 * reporter    | 7 | 3                    row and column of the cell for who made it
 * value       | 6                        the columns (A is 1) that are filled in
 * of          | 7
 * kind        | 8
 * note        | 9
 * row         | 11 | duong-be-tong | Đường giao thông…   a row of the sheet, indicator and its name
 * </pre>
 *
 * <p>In a CSV file the rows of the mark are the file's last ones, after an empty one, in the same
 * form, {@code row} left out; the column with the heading {@value #IDS} holds the indicators' ids.
 * Whoever reads a form should compare the name in each row with the mark's: a row may have been
 * moved.
 *
 * @param version of the layout; this one is {@value #VERSION}
 * @param period a month such as {@code 2023-07}
 * @param sheet the name of the sheet that is filled in; empty in a CSV file
 * @param reportedOn the cell for the day of the report
 * @param reporter the cell for the name of who made it
 * @param value the column for what was done in the month
 * @param of the column for the whole of a share
 * @param kind the column for {@link #ACTUAL} or {@link #ESTIMATE}
 * @param note the column for remarks
 * @param rows the indicators by their rows; none in a CSV file
 */
public record FormMark(
    int version,
    String plan,
    String village,
    String period,
    String sheet,
    Spot reportedOn,
    Spot reporter,
    int value,
    int of,
    int kind,
    int note,
    List<Row> rows) {
  /** The name of a workbook's hidden sheet. */
  public static final String SHEET = "thidua";

  /** The heading of the column of ids. */
  public static final String IDS = "Mã";

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

  /** A cell, both counted from 1. */
  public record Spot(int row, int column) {}

  /** An indicator and the row in which it is reported. */
  public record Row(int row, String indicator, String name) {}

  /** The mark of a file; empty where it is no form or one of a version that is not known. */
  public static Optional<FormMark> of(SheetFile file) {
    return file.sheets().stream().map(FormMark::of).flatMap(Optional::stream).findFirst();
  }

  private static Optional<FormMark> of(Sheet sheet) {
    Map<String, List<String>> values = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    boolean within = false;
    for (List<String> row : texts(sheet)) {
      within |= row.get(0).equals(FIRST_KEY);
      if (within && row.get(0).equals("row") && row.size() > 3) {
        rows.add(new Row(number(row, 1), row.get(2), row.get(3)));
      } else if (within) {
        values.putIfAbsent(row.get(0), row);
      }
    }
    if (!within || number(values.getOrDefault(FIRST_KEY, List.of()), 1) != VERSION) {
      return Optional.empty();
    }
    return Optional.of(
        new FormMark(
            VERSION,
            text(values, "plan"),
            text(values, "village"),
            text(values, "period"),
            text(values, "sheet"),
            spot(values, "reported_on"),
            spot(values, "reporter"),
            column(values, "value"),
            column(values, "of"),
            column(values, "kind"),
            column(values, "note"),
            rows));
  }

  /** The mark as rows of texts and numbers, to be written. */
  public List<List<String>> cells() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(List.of(FIRST_KEY, String.valueOf(version)));
    cells.add(List.of("plan", plan));
    cells.add(List.of("village", village));
    cells.add(List.of("period", period));
    cells.add(List.of("sheet", sheet));
    cells.add(spot("reported_on", reportedOn));
    cells.add(spot("reporter", reporter));
    cells.add(List.of("value", String.valueOf(value)));
    cells.add(List.of("of", String.valueOf(of)));
    cells.add(List.of("kind", String.valueOf(kind)));
    cells.add(List.of("note", String.valueOf(note)));
    for (Row row : rows) {
      cells.add(List.of("row", String.valueOf(row.row()), row.indicator(), row.name()));
    }
    return cells;
  }

  private static List<String> spot(String key, Spot spot) {
    return List.of(key, String.valueOf(spot.row()), String.valueOf(spot.column()));
  }

  private static Spot spot(Map<String, List<String>> values, String key) {
    List<String> row = values.getOrDefault(key, List.of());
    return new Spot(number(row, 1), number(row, 2));
  }

  private static int column(Map<String, List<String>> values, String key) {
    return number(values.getOrDefault(key, List.of()), 1);
  }

  private static String text(Map<String, List<String>> values, String key) {
    List<String> row = values.getOrDefault(key, List.of());
    return row.size() > 1 ? row.get(1) : "";
  }

  /** A whole number; 0, which is no row and no column, where there is none. */
  private static int number(List<String> row, int index) {
    String text = row.size() > index ? row.get(index) : "";
    return text.length() < 8 && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty()
        ? Integer.parseInt(text)
        : 0;
  }

  /** The rows as texts, each beginning in column A. */
  private static List<List<String>> texts(Sheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    int last = 0;
    for (Cell cell : sheet.cells()) {
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
