package vn.thidua.intake;

import static vn.thidua.finding.Code.I029;
import static vn.thidua.finding.Code.I030;
import static vn.thidua.finding.Code.I031;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;

/**
 * Which columns of a table are taken. A table of one month has one column of values for a thing;
 * where several stand side by side, their months tell them apart or nothing is taken.
 */
final class ValueColumns {
  private final Grid grid;
  private final Header header;
  private final Times times;
  private final NamesSent names;
  private final Consumer<Finding> findings;

  ValueColumns(Grid grid, Header header, Times times, NamesSent names, Consumer<Finding> findings) {
    this.grid = grid;
    this.header = header;
    this.times = times;
    this.names = names;
    this.findings = findings;
  }

  /** The columns whose figures are reported. */
  List<HeadedColumn> taken() {
    Optional<YearMonth> month = times.ofTable();
    List<HeadedColumn> values = header.values();
    List<HeadedColumn> taken = new ArrayList<>();
    List<HeadedColumn> left = new ArrayList<>();
    for (HeadedColumn column : values) {
      Optional<YearMonth> own = times.ofColumn(column);
      boolean other = own.isPresent() && month.isPresent() && !own.equals(month);
      boolean alone = values.stream().filter(column::isBeside).count() == 1;
      if (other && alone) {
        findings.accept(
            I030.at(
                grid.place(column.head()), Dates.numeric(own.get()), Dates.numeric(month.get())));
      }
      if (!other) {
        taken.add(column);
      } else if (!alone) {
        left.add(column);
      }
    }
    contradictions();
    header.columns().stream()
        .filter(column -> column.heading().role().isEmpty() && !column.isOfValues())
        .filter(this::hasFigures)
        .forEach(column -> unknown(column, left));
    header.columns().stream().filter(column -> column.has(Role.OTHER)).forEach(left::add);
    if (!left.isEmpty()) {
      findings.accept(
          I031.at(
              grid.place(left.get(0).head()),
              String.join("; ", left.stream().map(HeadedColumn::text).toList())));
    }
    return taken;
  }

  /** Two columns that would both be the one. */
  private void contradictions() {
    Map<String, HeadedColumn> seen = new HashMap<>();
    for (HeadedColumn column : header.columns()) {
      boolean counts =
          column.isOfValues() || column.heading().role().filter(Role::stands).isPresent();
      if (counts) {
        Role role = column.heading().role().orElse(Role.VALUE);
        String key = role + " " + column.village() + column.indicator() + times.ofColumn(column);
        HeadedColumn other = seen.putIfAbsent(key, column);
        if (other != null) {
          findings.accept(I029.at(grid.place(column.head()), column.text(), other.text()));
        }
      }
    }
  }

  private void unknown(HeadedColumn column, List<HeadedColumn> left) {
    Optional<Finding> meant =
        header.isAcross()
            ? names.meant(grid.place(column.head()), column.head().value().text())
            : Optional.empty();
    meant.ifPresentOrElse(findings, () -> left.add(column));
  }

  private boolean hasFigures(HeadedColumn column) {
    return grid.rowNumbers().stream()
        .filter(row -> row > header.last())
        .flatMap(row -> grid.cell(row, column.number()).stream())
        .anyMatch(cell -> cell.value().text().chars().anyMatch(c -> c >= '0' && c <= '9'));
  }
}
