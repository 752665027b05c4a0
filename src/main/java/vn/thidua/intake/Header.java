package vn.thidua.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.VillageId;
import vn.thidua.sheet.Cell;
import vn.thidua.text.Names;

/** The headings of a table, in one row or in two. */
final class Header {
  /** How many rows of titles a table may have above it. */
  private static final int DEEPEST = 60;

  private final int first;
  private final int last;
  private final List<HeadedColumn> columns;
  private final List<HeadedColumn> values = new ArrayList<>();
  private final Map<Role, List<HeadedColumn>> byRole = new EnumMap<>(Role.class);

  /** Which column of a role goes with each column of values: it is asked for every figure. */
  private final Map<Integer, Map<Role, Optional<Integer>>> beside = new HashMap<>();

  private final boolean across;

  private Header(int first, int last, List<HeadedColumn> columns) {
    this.first = first;
    this.last = last;
    this.columns = columns;
    boolean named = false;
    for (HeadedColumn column : columns) {
      Optional<Role> role = column.heading().role();
      if (role.isPresent()) {
        byRole.computeIfAbsent(role.get(), one -> new ArrayList<>(1)).add(column);
      }
      if (column.isOfValues()) {
        values.add(column);
        named |= column.village().isPresent() || column.indicator().isPresent();
      }
    }
    this.across = named;
  }

  /** Its first row. */
  int first() {
    return first;
  }

  /** Its last row. */
  int last() {
    return last;
  }

  List<HeadedColumn> columns() {
    return columns;
  }

  /** The first column of a role that is nobody's in particular. */
  Optional<Integer> column(Role role) {
    List<HeadedColumn> all = having(role);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0).number());
  }

  /** The column of a role that goes with a column of values: its own, else that of all. */
  Optional<Integer> column(Role role, HeadedColumn values) {
    Map<Role, Optional<Integer>> known =
        beside.computeIfAbsent(values.number(), number -> new EnumMap<>(Role.class));
    Optional<Integer> column = known.get(role);
    if (column == null) {
      column = columnBeside(role, values);
      known.put(role, column);
    }
    return column;
  }

  private List<HeadedColumn> having(Role role) {
    return byRole.getOrDefault(role, List.of());
  }

  private Optional<Integer> columnBeside(Role role, HeadedColumn values) {
    List<HeadedColumn> all = having(role);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Optional<HeadedColumn> own =
        all.stream()
            .filter(column -> column.isBeside(values))
            .filter(column -> column.heading().month().equals(values.heading().month()))
            .findFirst();
    return own.or(
            () ->
                all.stream()
                    .filter(column -> column.village().isEmpty() && column.indicator().isEmpty())
                    .filter(column -> column.heading().month().isEmpty())
                    .findFirst())
        .or(() -> all.size() == 1 && !isAcross() ? Optional.of(all.get(0)) : Optional.empty())
        // "Lũy kế đến hết tháng 01" is not that of February.
        .filter(
            column ->
                column.heading().month().isEmpty()
                    || column.heading().month().equals(values.heading().month()))
        .map(HeadedColumn::number);
  }

  List<HeadedColumn> values() {
    return values;
  }

  /** Whether villages or indicators stand side by side. */
  boolean isAcross() {
    return across;
  }

  private boolean usable() {
    boolean named = values.stream().allMatch(column -> column.indicator().isPresent());
    boolean rows = column(Role.VILLAGE).isPresent() || column(Role.PERIOD).isPresent();
    return !values.isEmpty() && (column(Role.INDICATOR).isPresent() || (named && rows));
  }

  /**
   * Whether nothing in it says what is measured: villages and months, or villages and one column.
   */
  boolean isOfOneIndicator() {
    return column(Role.INDICATOR).isEmpty()
        && values.stream().allMatch(column -> column.indicator().isEmpty())
        && (column(Role.VILLAGE).isPresent()
            ? !values.isEmpty()
            : column(Role.PERIOD).isPresent()
                && values.stream().anyMatch(column -> column.village().isPresent()));
  }

  /**
   * The first rows of a grid that are a header; where there are none, the first that leave only
   * open what is measured.
   */
  static Optional<Header> of(Grid grid, KnownHeadings known) {
    Optional<Header> header = of(grid, known, Header::usable);
    return header.isPresent() ? header : of(grid, known, Header::isOfOneIndicator);
  }

  private static Optional<Header> of(Grid grid, KnownHeadings known, Predicate<Header> wanted) {
    List<Integer> rows = grid.rowNumbers();
    for (int i = 0; i < Math.min(rows.size(), DEEPEST); i++) {
      int row = rows.get(i);
      if (i + 1 < rows.size() && rows.get(i + 1) == row + 1 && mayGoOn(grid, row)) {
        Header two = of(grid, row, row + 1, known);
        if (two.columns.size() > 1 && wanted.test(two) && two.isContinued(grid)) {
          return Optional.of(two);
        }
      }
      if (grid.row(row).size() > 1) {
        Header one = of(grid, row, row, known);
        if (wanted.test(one)) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }

  /** The column that tells what a row is about. */
  Optional<Integer> subject() {
    return column(Role.INDICATOR).or(() -> column(Role.VILLAGE)).or(() -> column(Role.PERIOD));
  }

  /** Whether its second row is one of headings below the first. */
  private boolean isContinued(Grid grid) {
    return grid.cell(first, subject()).isPresent() && grid.cell(last, subject()).isEmpty();
  }

  /** Whether below a row stands one without figures that leaves the subject to it. */
  private static boolean mayGoOn(Grid grid, int row) {
    return !grid.row(row + 1).keySet().containsAll(grid.row(row).keySet())
        && !hasFigures(grid, row + 1);
  }

  private static boolean hasFigures(Grid grid, int row) {
    for (Cell cell : grid.row(row).values()) {
      if (cell.value() instanceof Cell.Amount || isFigure(cell.value().text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFigure(String text) {
    if (!Character.isDigit(text.charAt(0))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789.,".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static Header of(Grid grid, int first, int last, KnownHeadings known) {
    NavigableMap<Integer, Cell> upper = grid.row(first);
    Map<Integer, HeadedColumn> columns = new TreeMap<>();
    for (Map.Entry<Integer, Cell> cell : upper.entrySet()) {
      columns.put(cell.getKey(), column(cell.getKey(), cell.getValue(), null, known));
    }
    if (last > first) {
      for (Map.Entry<Integer, Cell> cell : grid.row(last).entrySet()) {
        Map.Entry<Integer, Cell> over = upper.floorEntry(cell.getKey());
        columns.put(
            cell.getKey(),
            column(cell.getKey(), cell.getValue(), over == null ? null : over.getValue(), known));
      }
    }
    return new Header(first, last, withUnits(new ArrayList<>(columns.values())));
  }

  /**
   * "Đơn vị" is who reports where nothing else says it, and what is counted where something does.
   */
  private static List<HeadedColumn> withUnits(List<HeadedColumn> columns) {
    boolean list = columns.stream().anyMatch(column -> column.has(Role.INDICATOR));
    columns.replaceAll(
        column ->
            Names.fold(column.text()).equals("đơn vị")
                ? withRole(column, list ? Role.UNIT : Role.VILLAGE)
                : column);
    return columns;
  }

  private static HeadedColumn withRole(HeadedColumn column, Role role) {
    return new HeadedColumn(
        column.number(),
        column.head(),
        column.text(),
        new Heading(column.text(), Optional.of(role), Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * @param over the cell of the row above that stands over it; null where none does
   */
  private static HeadedColumn column(int number, Cell cell, Cell over, KnownHeadings known) {
    String own = cell.value().text();
    KnownHeadings.Known lower = known.of(own);
    boolean named = lower.heading().role().isEmpty();
    Optional<VillageId> village = named ? lower.village() : Optional.empty();
    Optional<IndicatorId> indicator = named ? lower.indicator() : Optional.empty();
    if (over == null) {
      return new HeadedColumn(number, cell, own, lower.heading(), village, indicator);
    }
    String text = over.value().text();
    KnownHeadings.Known upper = known.of(text);
    return new HeadedColumn(
        number,
        cell,
        text + " " + own,
        lower.heading().under(upper.heading()),
        village.isPresent() ? village : upper.village(),
        indicator.isPresent() ? indicator : upper.indicator());
  }
}
