package vn.thidua.intake;

import static vn.thidua.finding.Code.I108;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.ShareBase;
import vn.thidua.sheet.Cell;

/** {@code I108}: the units that a table states are those of its indicators. */
final class StatedUnits {
  private static final Pattern UNIT =
      Pattern.compile("(?iu)(?:đvt|đv tính|đơn vị tính) ?: ?([^);]+)");

  private final Grid grid;
  private final Header header;
  private final Consumer<Finding> findings;

  /** The columns whose heading was told to have another unit. */
  private final Set<Integer> unfit = new HashSet<>();

  StatedUnits(Grid grid, Header header, Consumer<Finding> findings) {
    this.grid = grid;
    this.header = header;
    this.findings = findings;
  }

  /** The unit that is stated above a table of one indicator. */
  void above(Indicator measured) {
    grid.rowNumbers().stream()
        .filter(row -> row < header.first())
        .flatMap(row -> grid.row(row).values().stream())
        .forEach(
            cell -> {
              Matcher unit = UNIT.matcher(cell.value().text());
              if (unit.find() && !Units.same(unit.group(1), measured.unit())) {
                findings.accept(
                    I108.at(grid.place(cell), unit.group(1), measured.name(), measured.unit()));
              }
            });
  }

  /** Whether a figure is in its indicator's unit, as its column and its row say. */
  boolean fit(int row, HeadedColumn column, Indicator indicator) {
    if (isCounted(indicator)) {
      return true;
    }
    Optional<String> ofColumn = column.heading().unit();
    if (ofColumn.isPresent() && !Units.same(ofColumn.get(), indicator.unit())) {
      if (unfit.add(column.number())) {
        findings.accept(
            I108.at(grid.place(column.head()), ofColumn.get(), indicator.name(), indicator.unit()));
      }
      return false;
    }
    Optional<Cell> stated = grid.subject(row, header.column(Role.UNIT, column));
    if (stated.isEmpty()
        || Amounts.isNothing(stated.get())
        || Units.same(stated.get().value().text(), indicator.unit())) {
      return true;
    }
    Cell cell = stated.get();
    findings.accept(
        I108.at(grid.place(cell), cell.value().text(), indicator.name(), indicator.unit()));
    return false;
  }

  /** Whether its values are counts, out of another count, and no percentages. */
  static boolean isCounted(Indicator indicator) {
    return indicator.kind() == Kind.SHARE && indicator.base() == ShareBase.REPORTED;
  }
}
