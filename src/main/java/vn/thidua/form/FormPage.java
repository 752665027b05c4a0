package vn.thidua.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.sheet.Cell;
import vn.thidua.sheet.FormMark;
import vn.thidua.sheet.Look;
import vn.thidua.sheet.Page;
import vn.thidua.sheet.Sheet;
import vn.thidua.sheet.Table;

/** The sheet that a village fills in: everything is locked but the yellow cells. */
final class FormPage {
  static final String NAME = "Báo cáo";

  private static final int NUMBER = FormColumn.NUMBER.number();
  private static final int ID = FormColumn.ID.number();
  private static final int INDICATOR = FormColumn.INDICATOR.number();
  private static final int UNIT = FormColumn.UNIT.number();
  private static final int TARGET = FormColumn.TARGET.number();
  private static final int LATEST = FormColumn.LATEST.number();
  private static final int ASKED = FormColumn.ASKED.number();
  private static final int VALUE = FormColumn.VALUE.number();
  private static final int OF = FormColumn.OF.number();
  private static final int KIND = FormColumn.KIND.number();
  private static final int NOTE = FormColumn.NOTE.number();

  /** Of the columns, in characters; the ids are not shown. */
  private static final List<Integer> WIDTHS = List.of(4, 0, 42, 10, 8, 10, 13, 10, 8, 10, 12);

  private static final int LABELS = 4;
  private static final int HEADINGS = 5;
  private static final int LINE = 15;

  /** Letters are narrower than the digits by which a column's width is told. */
  private static final double LETTER = 0.93;

  /** More would be too small to be read on one page, in points. */
  private static final int TALLEST = 1500;

  /** A figure that is late is still dated. */
  private static final int LATEST_DAYS = 92;

  private static final Look TITLE = Look.PLAIN.sized(15).bolder().at(Look.Side.CENTER).wrapped();
  private static final Look SUBTITLE = Look.PLAIN.sized(13).at(Look.Side.CENTER).wrapped();
  private static final Look LABEL = Look.PLAIN.bolder().at(Look.Side.RIGHT);
  private static final Look INPUT = Look.PLAIN.sized(13).framed().forInput();
  private static final Look HEADING =
      Look.PLAIN
          .sized(11)
          .bolder()
          .framed()
          .wrapped()
          .at(Look.Side.CENTER)
          .filled(Look.Fill.HEADING);
  private static final Look TEXT = Look.PLAIN.framed().wrapped();
  private static final Look CENTRED = TEXT.at(Look.Side.CENTER);
  private static final Look HINT = CENTRED.sized(10).slanted();
  private static final Look GROUP = Look.PLAIN.bolder().framed();
  private static final Look REMARK = Look.PLAIN.sized(10).slanted().wrapped();

  private final Form form;
  private final List<Page.Written> cells = new ArrayList<>();
  private final Map<Integer, Integer> heights = new HashMap<>();
  private final List<Sheet.Range> merged = new ArrayList<>();
  private final List<Page.Entry> entries = new ArrayList<>();
  private final List<FormMark.Row> rows = new ArrayList<>();
  private int row;

  FormPage(Form form) {
    this.form = form;
    across(TITLE, Wording.title(form), LINE + 8);
    across(TITLE, Wording.village(form), LINE + 8);
    across(
        SUBTITLE,
        Wording.due(form) + " Chỉ ghi vào ô màu vàng; chưa có số thì để trống.",
        LINE + 4);
    labels();
    headings();
    for (Form.Group group : form.groups()) {
      group(group);
    }
    columnEntries();
    if (form.estimated()) {
      across(REMARK, "Lũy kế in nghiêng là số ước.", LINE);
    }
    form.plan()
        .illustrative()
        .ifPresent(note -> across(REMARK, "Ghi chú: " + note, 13 * lines(note, 150)));
  }

  Page page() {
    return new Page(
        NAME,
        cells,
        WIDTHS,
        heights,
        merged,
        entries,
        new Page.Layout(false, HEADINGS, HEADINGS, fitsOnePage(), true, false));
  }

  private boolean fitsOnePage() {
    return heights.values().stream().mapToInt(Integer::intValue).sum() <= TALLEST;
  }

  /** What belongs to the page unseen. */
  FormMark mark() {
    return new FormMark(
        FormMark.VERSION,
        form.plan().id(),
        form.version(),
        form.village().id().value(),
        form.month().toString(),
        NAME,
        new FormMark.Spot(LABELS, UNIT, Wording.REPORTED_ON),
        new FormMark.Spot(LABELS, VALUE, Wording.REPORTER),
        FormColumn.marked(form),
        rows);
  }

  private void across(Look look, String text, int height) {
    row++;
    write(NUMBER, Table.text(text), look);
    merged.add(new Sheet.Range(row, NUMBER, row, NOTE));
    heights.put(row, height);
  }

  private void labels() {
    row++;
    heights.put(row, LINE + 8);
    write(NUMBER, Optional.empty(), LABEL);
    write(INDICATOR, Table.text(Wording.REPORTED_ON), LABEL);
    input(UNIT, TARGET);
    write(LATEST, Table.text(Wording.REPORTER), LABEL);
    write(ASKED, Optional.empty(), LABEL);
    merged.add(new Sheet.Range(row, LATEST, row, ASKED));
    input(VALUE, NOTE);
    LocalDate first = form.days().from();
    LocalDate last = form.plan().span().to().plusDays(LATEST_DAYS);
    entries.add(
        new Page.Entry(
            new Sheet.Range(row, UNIT, row, UNIT),
            new Page.Allowed.Days(first, last),
            Wording.REPORTED_ON,
            "Ghi ngày/tháng/năm, ví dụ " + example(form.due()) + ".",
            Page.Refusal.STOP,
            "Ô này chỉ nhận ngày từ "
                + example(first)
                + " đến "
                + example(last)
                + ", ghi ngày/tháng/năm, ví dụ "
                + example(form.due())
                + "."));
    entries.add(
        new Page.Entry(
            new Sheet.Range(row, VALUE, row, VALUE),
            new Page.Allowed.Anything(),
            Wording.REPORTER,
            "Ghi họ và tên người lập báo cáo này.",
            Page.Refusal.STOP,
            ""));
  }

  private static String example(LocalDate date) {
    return String.format(
        "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }

  /** One wide cell to be filled in. */
  private void input(int first, int last) {
    Look look = INPUT.at(Look.Side.LEFT);
    for (int column = first; column <= last; column++) {
      boolean day = column == UNIT;
      write(column, Optional.empty(), day ? look.dated() : look);
    }
    merged.add(new Sheet.Range(row, first, row, last));
  }

  private void headings() {
    row++;
    heights.put(row, 3 * LINE);
    for (FormColumn column : FormColumn.values()) {
      write(column.number(), Table.text(column.heading(form)), HEADING);
    }
  }

  private void group(Form.Group group) {
    row++;
    heights.put(row, LINE + 1);
    for (int column = NUMBER; column <= NOTE; column++) {
      write(column, column == NUMBER ? Table.text(group.name()) : Optional.empty(), GROUP);
    }
    merged.add(new Sheet.Range(row, NUMBER, row, NOTE));
    group.lines().forEach(this::line);
  }

  private void line(Form.Line line) {
    row++;
    String name = line.indicator().name();
    String latest = Wording.latest(line);
    int most =
        Math.max(
            lines(name, WIDTHS.get(INDICATOR - 1)),
            Math.max(
                lines(latest, WIDTHS.get(LATEST - 1)),
                lines(line.indicator().unit(), WIDTHS.get(UNIT - 1))));
    heights.put(row, LINE * most + 3);
    boolean estimated = line.latest().filter(Form.Latest::estimated).isPresent();
    boolean whole = line.asked() == Asked.PART_AND_WHOLE;
    write(NUMBER, Table.number(line.number()), CENTRED);
    write(ID, Table.text(line.indicator().id().value()), TEXT);
    write(INDICATOR, Table.text(name), TEXT);
    write(UNIT, Table.text(line.indicator().unit()), CENTRED);
    write(TARGET, target(line), TEXT.at(Look.Side.RIGHT));
    Look number = TEXT.at(Look.Side.RIGHT);
    write(LATEST, Wording.cell(line), estimated ? number.slanted() : number);
    write(ASKED, Table.text(line.asked().words()), HINT);
    write(VALUE, Optional.empty(), INPUT.bolder().at(Look.Side.RIGHT));
    write(
        OF,
        Optional.empty(),
        whole ? INPUT.bolder().at(Look.Side.RIGHT) : TEXT.filled(Look.Fill.VOID));
    write(KIND, Optional.empty(), INPUT.sized(11).at(Look.Side.CENTER));
    write(NOTE, Optional.empty(), INPUT.sized(11).wrapped());
    rows.add(
        new FormMark.Row(
            row,
            line.indicator().id().value(),
            name,
            line.indicator().unit(),
            line.indicator().reportedAs()));
    entries.add(valueEntry(line));
    if (whole) {
      entries.add(wholeEntry());
    }
  }

  private static Optional<Cell.Value> target(Form.Line line) {
    return line.target()
        .map(
            target ->
                target.isRange()
                    ? new Cell.Text(Wording.target(line))
                    : new Cell.Amount(target.low(), false));
  }

  private Page.Entry valueEntry(Form.Line line) {
    Sheet.Range range = new Sheet.Range(row, VALUE, row, VALUE);
    String title = line.indicator().name();
    String about = Wording.ask(form, line);
    return switch (line.asked()) {
      case WITHIN_MONTH ->
          new Page.Entry(
              range,
              new Page.Allowed.Amount(),
              title,
              about,
              Page.Refusal.ASK,
              "Ô này ghi số từ 0 trở lên, không ghi chữ hay đơn vị. Chỉ ghi số âm khi giảm số đã báo"
                  + " thừa ở tháng trước, và ghi lý do ở cột Ghi chú.");
      case PERCENTAGE ->
          new Page.Entry(
              range,
              new Page.Allowed.Percentage(),
              title,
              about,
              Page.Refusal.STOP,
              "Ô này chỉ nhận số từ 0 đến 100, ví dụ 92,5. Không ghi chữ hay dấu %.");
      default ->
          new Page.Entry(
              range,
              new Page.Allowed.Amount(),
              title,
              about,
              Page.Refusal.STOP,
              "Ô này chỉ nhận số từ 0 trở lên, ví dụ 12 hoặc 12,5. Không ghi chữ hay đơn vị.");
    };
  }

  private Page.Entry wholeEntry() {
    return new Page.Entry(
        new Sheet.Range(row, OF, row, OF),
        new Page.Allowed.Amount(),
        "Trên tổng",
        "Tổng số mà số đạt là một phần, ví dụ tổng số hộ của thôn. Phải lớn hơn hoặc bằng số đạt.",
        Page.Refusal.STOP,
        "Ô này chỉ nhận số từ 0 trở lên. Không ghi chữ, đơn vị hay dấu %.");
  }

  private void columnEntries() {
    entries.add(
        new Page.Entry(
            new Sheet.Range(HEADINGS + 1, KIND, row, KIND),
            new Page.Allowed.Choice(List.of(FormMark.ACTUAL, FormMark.ESTIMATE)),
            "Loại",
            "Bấm mũi tên để chọn. Số chưa chắc chắn thì chọn “ước”. Để trống là chính thức.",
            Page.Refusal.STOP,
            "Chỉ chọn “chính thức” hoặc “ước”, hoặc để trống."));
    entries.add(
        new Page.Entry(
            new Sheet.Range(HEADINGS + 1, NOTE, row, NOTE),
            new Page.Allowed.Anything(),
            "Ghi chú",
            "Lý do, nguồn số liệu hoặc điều cần nói thêm; có thể để trống.",
            Page.Refusal.STOP,
            ""));
  }

  private void write(int column, Optional<Cell.Value> value, Look look) {
    cells.add(new Page.Written(row, column, value, look));
  }

  /**
   * How many lines a text takes, broken between words.
   *
   * @param width of the column, in digits
   */
  static int lines(String text, int width) {
    int lines = 1;
    int used = 0;
    for (String word : text.split(" ", -1)) {
      if (used > 0 && (used + 1 + word.length()) * LETTER > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length();
    }
    return lines;
  }
}
