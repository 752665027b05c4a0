package vn.thidua.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.calendar.Dates;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.FormMark;
import vn.thidua.sheet.Look;
import vn.thidua.sheet.Page;
import vn.thidua.sheet.Table;
import vn.thidua.sheet.XlsxFile;

/** A form as a workbook: the sheet to be filled in, how to do that, and the hidden mark. */
public final class FormBook {
  private static final String GUIDE = "Hướng dẫn";
  private static final int GUIDE_WIDTH = 90;
  private static final Look STEP = Look.PLAIN.sized(13).wrapped();
  private static final Look HEADING = STEP.sized(15).bolder().at(Look.Side.CENTER);

  private FormBook() {}

  /** The same form gives the same bytes. */
  public static byte[] of(Form form) {
    FormPage page = new FormPage(form);
    return XlsxFile.of(List.of(page.page(), guide(form), hidden(page.mark())));
  }

  private static Page guide(Form form) {
    List<Page.Written> cells = new ArrayList<>();
    Map<Integer, Integer> heights = new HashMap<>();
    cells.add(
        new Page.Written(
            1, 1, Table.text("HƯỚNG DẪN GHI BIỂU THÁNG " + Dates.numeric(form.month())), HEADING));
    heights.put(1, 32);
    int row = 1;
    for (String step : new Guide(form).steps()) {
      row++;
      cells.add(new Page.Written(row, 1, Table.text(step), STEP));
      heights.put(row, 18 * FormPage.lines(step, GUIDE_WIDTH - 8) + 10);
    }
    return new Page(
        GUIDE,
        cells,
        List.of(GUIDE_WIDTH),
        heights,
        List.of(),
        List.of(),
        new Page.Layout(false, 0, 0, true, true, false));
  }

  private static Page hidden(FormMark mark) {
    List<Page.Written> cells = new ArrayList<>();
    int row = 0;
    for (List<String> texts : mark.cells()) {
      row++;
      for (int column = 1; column <= texts.size(); column++) {
        cells.add(new Page.Written(row, column, value(texts.get(column - 1)), Look.PLAIN));
      }
    }
    return new Page(
        FormMark.SHEET,
        cells,
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        new Page.Layout(false, 0, 0, false, true, true));
  }

  private static Optional<Cell.Value> value(String text) {
    return text.matches("\\d{1,7}")
        ? Optional.of(new Cell.Amount(new BigDecimal(text), false))
        : Table.text(text);
  }
}
