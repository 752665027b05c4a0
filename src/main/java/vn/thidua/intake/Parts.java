package vn.thidua.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.calendar.WrittenDates;
import vn.thidua.sheet.Cell;
import vn.thidua.text.Names;

/**
 * A sheet cut into its tables, each with what belongs to it: its title above, its notes and its
 * signatures below.
 */
final class Parts {
  private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9][0-9., ]*%?");

  private static final List<String> SIGNATURES =
      List.of("người lập", "người báo cáo", "(ký", "trưởng thôn", "tm.");

  private final Grid grid;
  private final Header first;
  private final PlanSent plan;
  private final String label;

  /**
   * @param first the header of the first table
   */
  Parts(Grid grid, Header first, PlanSent plan) {
    this.grid = grid;
    this.first = first;
    this.plan = plan;
    this.label = Names.fold(plan.villageLabel());
  }

  /**
   * One table with its surroundings.
   *
   * @param heading the row in which its headings begin
   */
  record Part(Grid grid, int heading) {}

  List<Part> all() {
    List<Integer> headings = new ArrayList<>(List.of(first.first()));
    grid.rowNumbers().stream()
        .filter(row -> row > first.last() && isHeading(row))
        .forEach(headings::add);
    List<Part> parts = new ArrayList<>();
    int begin = 1;
    for (int i = 0; i < headings.size(); i++) {
      int end =
          i + 1 < headings.size() ? begin(headings.get(i), headings.get(i + 1)) : Integer.MAX_VALUE;
      parts.add(new Part(headings.size() == 1 ? grid : grid.between(begin, end), headings.get(i)));
      begin = end;
    }
    return parts;
  }

  /** Whether a row has headings of its own: what its rows are about, and another. */
  private boolean isHeading(int row) {
    Collection<Cell> cells = grid.row(row).values();
    return cells.size() > 1
        && hasSubject(cells)
        && cells.stream().allMatch(cell -> cell.value() instanceof Cell.Text)
        && (cells.stream().filter(this::hasRole).count() > 1
            || Header.of(grid.between(row, row + 1), plan.headings()).isPresent());
  }

  private boolean hasSubject(Collection<Cell> cells) {
    for (Cell cell : cells) {
      if (isSubject(cell)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSubject(Cell cell) {
    String text = cell.value().text();
    if (!Character.isLetter(text.charAt(0))) {
      return false;
    }
    String folded = Names.fold(text);
    return Role.namesSubject(folded) || folded.equals(label);
  }

  private boolean hasRole(Cell cell) {
    return plan.headings().of(cell.value().text()).heading().role().isPresent();
  }

  /** The first row that belongs to the table below: what is signed belongs to the one above. */
  private int begin(int heading, int next) {
    int begin = heading + 1;
    boolean signed = false;
    boolean letterhead =
        grid.rowNumbers().stream().anyMatch(row -> row < first.first() && isDated(row));
    for (int row : grid.between(begin, next).rowNumbers()) {
      signed = isSigned(row) || (signed && isOfNames(row));
      if (signed || hasFigure(row) || (!letterhead && isDated(row))) {
        begin = row + 1;
      }
    }
    return begin;
  }

  private boolean hasFigure(int row) {
    return grid.row(row).values().stream()
        .anyMatch(
            cell ->
                cell.value() instanceof Cell.Amount
                    || FIGURE.matcher(cell.value().text()).matches());
  }

  private boolean isDated(int row) {
    return WrittenDates.dayInWords(grid.text(row)).isPresent();
  }

  private boolean isOfNames(int row) {
    return grid.row(row).values().stream()
        .map(cell -> cell.value().text())
        .allMatch(text -> text.startsWith("(") || Reporter.isName(text));
  }

  private boolean isSigned(int row) {
    String text = Names.fold(grid.text(row));
    return SIGNATURES.stream().anyMatch(text::startsWith);
  }
}
