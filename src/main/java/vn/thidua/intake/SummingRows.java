package vn.thidua.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.sheet.Cell;
import vn.thidua.text.Names;

/** Which rows below a heading hold no figures of their own: numbers of columns, and totals. */
final class SummingRows {
  /** A form's row of column numbers: {@code 1 2 3=2/1}, {@code A B (1)}. */
  private static final String NUMBERING = "\\(?([0-9]{1,2}|[A-Z])( ?=.*)?\\)?";

  private static final Pattern SEVERAL_MONTHS =
      Pattern.compile("^(quý|cả năm|[0-9]{1,2} tháng|nửa năm|lũy kế)");

  private final Grid grid;
  private final Header header;
  private final NamesSent names;

  SummingRows(Grid grid, Header header, NamesSent names) {
    this.grid = grid;
    this.header = header;
    this.names = names;
  }

  /** A row below the heading that numbers the columns. */
  boolean isNumbering(int row) {
    Optional<Cell> subject = grid.cell(row, header.subject());
    return row == header.last() + 1
        && grid.row(row).size() > 2
        && grid.row(row).values().stream().allMatch(cell -> cell.value().text().matches(NUMBERING))
        && subject.isPresent()
        && header.column(Role.PERIOD).isEmpty()
        && names.village(subject.get().value().text()).isEmpty();
  }

  /** A row of totals; what the plan knows by such a name is none. */
  boolean isTotal(int row, Optional<Cell> name, Optional<Cell> village) {
    boolean known =
        name.filter(cell -> names.indicator(cell.value().text()).isPresent()).isPresent()
            || village.filter(cell -> names.village(cell.value().text()).isPresent()).isPresent();
    boolean first =
        !grid.row(row).isEmpty()
            && Role.beginsTotal(grid.row(row).firstEntry().getValue().value().text());
    return !known
        && (first
            || name.filter(cell -> Role.beginsTotal(cell.value().text())).isPresent()
            || village.filter(cell -> Role.beginsTotal(cell.value().text())).isPresent());
  }

  /** A row of several months. */
  boolean isSubtotal(int row) {
    return grid.cell(row, header.column(Role.PERIOD))
        .map(cell -> Names.fold(cell.value().text()))
        .filter(text -> SEVERAL_MONTHS.matcher(text).find())
        .isPresent();
  }
}
