package vn.thidua.intake;

import static vn.thidua.finding.Code.I111;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.sheet.Cell;
import vn.thidua.text.Numbers;

/**
 * The totals that a table states, below its columns and beside its rows, against the sums of what
 * was read. They are never taken. A share has no sum.
 */
final class Totals {
  private final Grid grid;
  private final Header header;
  private final Map<Integer, Sum> columns = new HashMap<>();
  private final Map<Integer, Sum> rows = new HashMap<>();
  private final List<Integer> below = new ArrayList<>();

  /** Whether the figures of a row are all those of its months, so that they add up. */
  private final boolean months;

  /**
   * @param taken the columns whose figures are taken
   */
  Totals(Grid grid, Header header, List<HeadedColumn> taken) {
    this.grid = grid;
    this.header = header;
    this.months =
        taken.size() == header.values().size()
            && taken.size() > 1
            && taken.stream().allMatch(column -> column.heading().month().isPresent());
  }

  /** The figures of one row or column; those of several indicators make no sum. */
  private static final class Sum {
    private BigDecimal amount = BigDecimal.ZERO;
    private Optional<Indicator> indicator = Optional.empty();
    private boolean mixed;

    void add(Indicator of, BigDecimal value) {
      mixed |= indicator.isPresent() && !indicator.get().id().equals(of.id());
      indicator = Optional.of(of);
      amount = amount.add(value);
    }

    /** Whether months add up. */
    boolean isFlow() {
      return whole().filter(one -> one.kind() == Kind.FLOW).isPresent();
    }

    Optional<Indicator> whole() {
      return mixed ? Optional.empty() : indicator.filter(one -> one.kind() != Kind.SHARE);
    }
  }

  void add(Cell cell, Indicator indicator, BigDecimal value) {
    columns.computeIfAbsent(cell.column(), column -> new Sum()).add(indicator, value);
    rows.computeIfAbsent(cell.row(), row -> new Sum()).add(indicator, value);
  }

  /** Notes that a row states totals. */
  void below(int row) {
    below.add(row);
  }

  /** Tells of every total that is not the sum. */
  void compare(Amounts amounts, Consumer<Finding> findings) {
    header
        .column(Role.TOTAL)
        .filter(column -> header.isAcross() || months)
        .ifPresent(
            column ->
                rows.keySet().stream()
                    .sorted()
                    .filter(row -> header.isAcross() || rows.get(row).isFlow())
                    .forEach(
                        row -> compare(grid.cell(row, column), rows.get(row), amounts, findings)));
    for (int row : below) {
      columns.keySet().stream()
          .sorted()
          .filter(column -> header.column(Role.PERIOD).isEmpty() || columns.get(column).isFlow())
          .forEach(
              column -> compare(grid.cell(row, column), columns.get(column), amounts, findings));
    }
  }

  private void compare(Optional<Cell> cell, Sum sum, Amounts amounts, Consumer<Finding> findings) {
    Optional<BigDecimal> stated = amounts.compared(cell);
    if (sum.whole().isPresent() && stated.filter(s -> s.compareTo(sum.amount) != 0).isPresent()) {
      findings.accept(
          I111.at(
              grid.place(cell.orElseThrow()),
              sum.whole().get().name(),
              Numbers.vietnamese(stated.get()),
              Numbers.vietnamese(sum.amount)));
    }
  }
}
