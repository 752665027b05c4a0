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
import vn.thidua.source.KnownNames;
import vn.thidua.text.Names;

/** The headings of a table, in one row or in two. */
final class Header {
  /** How many rows of titles a table may have above it. */
  private static final int DEEPEST = 60;

  private final int first;
  private final int last;
  private final List<HeadedColumn> columns;
  private final Map<Role, List<HeadedColumn>> byRole = new EnumMap<>(Role.class);

  /** Which column of a role goes with each column of values: it is asked for every figure. */
  private final Map<Integer, Map<Role, Optional<Integer>>> beside = new HashMap<>();

  private final boolean across;

  private Header(int first, int last, List<HeadedColumn> columns) {
    this.first = first;
    this.last = last;
    this.columns = columns;
    columns.forEach(
        column ->
            column
                .heading()
                .role()
                .ifPresent(
                    role -> byRole.computeIfAbsent(role, one -> new ArrayList<>()).add(column)));
    this.across =
        values().stream().anyMatch(c -> c.village().isPresent() || c.indicator().isPresent());
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
    return having(role).stream().map(HeadedColumn::number).findFirst();
  }

  /** The column of a role that goes with a column of values: its own, else that of all. */
  Optional<Integer> column(Role role, HeadedColumn values) {
    return beside
        .computeIfAbsent(values.number(), number -> new EnumMap<>(Role.class))
        .computeIfAbsent(role, one -> columnBeside(one, values));
  }

  private List<HeadedColumn> having(Role role) {
    return byRole.getOrDefault(role, List.of());
  }

  private Optional<Integer> columnBeside(Role role, HeadedColumn values) {
    List<HeadedColumn> all = having(role);
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
    return columns.stream().filter(HeadedColumn::isOfValues).toList();
  }

  /** Whether villages or indicators stand side by side. */
  boolean isAcross() {
    return across;
  }

  private boolean usable() {
    List<HeadedColumn> values = values();
    boolean named = values.stream().allMatch(column -> column.indicator().isPresent());
    boolean rows = column(Role.VILLAGE).isPresent() || column(Role.PERIOD).isPresent();
    return !values.isEmpty() && (column(Role.INDICATOR).isPresent() || (named && rows));
  }

  /**
   * Whether nothing in it says what is measured: villages and months, or villages and one column.
   */
  boolean isOfOneIndicator() {
    List<HeadedColumn> values = values();
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
  static Optional<Header> of(Grid grid, KnownNames names, String villageLabel) {
    return of(grid, names, villageLabel, Header::usable)
        .or(() -> of(grid, names, villageLabel, Header::isOfOneIndicator));
  }

  private static Optional<Header> of(
      Grid grid, KnownNames names, String villageLabel, Predicate<Header> wanted) {
    List<Integer> rows = grid.rowNumbers();
    for (int i = 0; i < Math.min(rows.size(), DEEPEST); i++) {
      int row = rows.get(i);
      if (i + 1 < rows.size() && rows.get(i + 1) == row + 1) {
        Header two = of(grid, row, row + 1, names, villageLabel);
        if (wanted.test(two) && two.isContinued(grid)) {
          return Optional.of(two);
        }
      }
      Header one = of(grid, row, row, names, villageLabel);
      if (wanted.test(one)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** The column that tells what a row is about. */
  Optional<Integer> subject() {
    return column(Role.INDICATOR).or(() -> column(Role.VILLAGE)).or(() -> column(Role.PERIOD));
  }

  /** Whether its second row is one of headings, not the first of figures. */
  private boolean isContinued(Grid grid) {
    return grid.cell(first, subject()).isPresent()
        && grid.cell(last, subject()).isEmpty()
        && grid.row(last).values().stream()
            .noneMatch(
                cell ->
                    cell.value() instanceof Cell.Amount
                        || cell.value().text().matches("[0-9][0-9.,]*"));
  }

  private static Header of(Grid grid, int first, int last, KnownNames names, String villageLabel) {
    NavigableMap<Integer, Cell> upper = grid.row(first);
    Map<Integer, HeadedColumn> columns = new TreeMap<>();
    upper.forEach(
        (number, cell) ->
            columns.put(number, column(number, cell, Optional.empty(), names, villageLabel)));
    if (last > first) {
      grid.row(last)
          .forEach(
              (number, cell) ->
                  columns.put(
                      number,
                      column(
                          number,
                          cell,
                          Optional.ofNullable(upper.floorEntry(number)).map(Map.Entry::getValue),
                          names,
                          villageLabel)));
    }
    // "Đơn vị" is who reports where nothing else says it, and what is counted where something does.
    boolean list = columns.values().stream().anyMatch(column -> column.has(Role.INDICATOR));
    columns.replaceAll(
        (number, column) ->
            Names.fold(column.text()).equals("đơn vị")
                ? withRole(column, list ? Role.UNIT : Role.VILLAGE)
                : column);
    return new Header(first, last, new ArrayList<>(columns.values()));
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

  private static HeadedColumn column(
      int number, Cell cell, Optional<Cell> over, KnownNames names, String villageLabel) {
    String own = cell.value().text();
    Optional<String> above = over.map(upper -> upper.value().text());
    Heading lower = heading(own, names, villageLabel);
    Heading heading =
        above.map(text -> lower.under(heading(text, names, villageLabel))).orElse(lower);
    Optional<VillageId> village =
        lower.role().isPresent() ? Optional.empty() : village(own, lower, names);
    Optional<IndicatorId> indicator =
        lower.role().isPresent() ? Optional.empty() : indicator(own, lower, names);
    return new HeadedColumn(
        number,
        cell,
        above.map(text -> text + " " + own).orElse(own),
        heading,
        village.or(() -> above.flatMap(text -> village(text, Heading.of(text), names))),
        indicator.or(() -> above.flatMap(text -> indicator(text, Heading.of(text), names))));
  }

  private static Optional<VillageId> village(String text, Heading heading, KnownNames names) {
    return names.find(text).or(() -> names.find(heading.name()));
  }

  private static Optional<IndicatorId> indicator(String text, Heading heading, KnownNames names) {
    return names.findIndicator(text).or(() -> names.findIndicator(heading.name()));
  }

  /** A heading that is a name of the plan is that, whatever word it begins with. */
  static Heading heading(String text, KnownNames names, String villageLabel) {
    String folded = Names.fold(text);
    if (names.find(text).isPresent() || names.findIndicator(text).isPresent()) {
      return new Heading(text, Optional.empty(), Optional.empty(), Optional.empty());
    }
    return folded.equals(Names.fold(villageLabel))
            || folded.equals("tên " + Names.fold(villageLabel))
        ? new Heading(text, Optional.of(Role.VILLAGE), Optional.empty(), Optional.empty())
        : Heading.of(text);
  }
}
