package vn.thidua.intake;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.sheet.Cell;
import vn.thidua.text.Names;

/** Which rows below a heading hold no figures of their own: numbers of columns, and totals. */
final class SummingRows {
  /** A form's row of column numbers: {@code 1 2 3=2/1}, {@code A B (1)}. */
  private static final Pattern NUMBERING = Pattern.compile("\\(?([0-9]{1,2}|[A-Z])( ?=.*)?\\)?");

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
    if (row != header.last() + 1
        || grid.row(row).size() <= 2
        || !grid.row(row).values().stream()
            .allMatch(cell -> NUMBERING.matcher(cell.value().text()).matches())) {
      return false;
    }
    Optional<Cell> subject = grid.cell(row, header.subject());
    return subject.isPresent()
        && header.column(Role.PERIOD).isEmpty()
        && names.village(subject.get().value().text()).isEmpty();
  }

  /** A row of totals; what the plan knows by such a name is none. */
  boolean isTotal(int row, Optional<Cell> name, Optional<Cell> village) {
    boolean total =
        beginsTotal(Optional.ofNullable(grid.row(row).firstEntry()).map(Map.Entry::getValue))
            || beginsTotal(name)
            || beginsTotal(village);
    return total
        && !(name.isPresent() && names.indicator(name.get().value().text()).isPresent())
        && !(village.isPresent() && names.village(village.get().value().text()).isPresent());
  }

  private static boolean beginsTotal(Optional<Cell> cell) {
    return cell.isPresent() && Role.beginsTotal(cell.get().value().text());
  }

  /** A row of several months. */
  boolean isSubtotal(int row) {
    Optional<Cell> period = grid.cell(row, header.column(Role.PERIOD));
    return period.isPresent()
        && SEVERAL_MONTHS.matcher(Names.fold(period.get().value().text())).find();
  }
}
