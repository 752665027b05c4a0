package vn.thidua.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.VillageId;
import vn.thidua.sheet.Cell;
import vn.thidua.source.KnownNames;
import vn.thidua.text.Names;

/**
 * The headings of a table, in one row or in two.
 *
 * @param first its first row
 * @param last its last row
 * @param columns where each role's column is; of two with one role the first
 * @param twice roles that more than one column has
 * @param villages columns that hold a village each
 * @param indicators columns that hold an indicator each
 */
record Header(
    int first,
    int last,
    Map<Role, Integer> columns,
    List<Role> twice,
    Map<Integer, VillageId> villages,
    Map<Integer, IndicatorId> indicators) {
  private static final int DEEPEST = 60;

  Optional<Integer> column(Role role) {
    return Optional.ofNullable(columns.get(role));
  }

  /** Indicators down, one column of values. */
  boolean isList() {
    return columns.containsKey(Role.INDICATOR)
        && (columns.containsKey(Role.VALUE) || columns.containsKey(Role.ESTIMATE));
  }

  /** Indicators down, villages across. */
  boolean isVillagesAcross() {
    return columns.containsKey(Role.INDICATOR) && !isList() && !villages.isEmpty();
  }

  /** Villages down, indicators across. */
  boolean isIndicatorsAcross() {
    return columns.containsKey(Role.VILLAGE)
        && !columns.containsKey(Role.INDICATOR)
        && !indicators.isEmpty();
  }

  /** The first rows of a grid that are a header; empty where there are none. */
  static Optional<Header> of(Grid grid, KnownNames names, String villageLabel) {
    List<Integer> rows = grid.rowNumbers();
    for (int i = 0; i < rows.size() && rows.get(i) <= DEEPEST; i++) {
      int row = rows.get(i);
      if (i + 1 < rows.size() && rows.get(i + 1) == row + 1) {
        Header two = of(grid, row, row + 1, names, villageLabel);
        boolean continued =
            two.usable()
                && grid.row(row + 1).values().stream().noneMatch(cell -> isNumber(cell))
                && grid.cell(row + 1, two.column(Role.INDICATOR)).isEmpty()
                && (two.isIndicatorsAcross()
                    ? grid.cell(row + 1, two.column(Role.VILLAGE)).isEmpty()
                    : true);
        if (continued) {
          return Optional.of(two);
        }
      }
      Header one = of(grid, row, row, names, villageLabel);
      if (one.usable()) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static boolean isNumber(Cell cell) {
    return cell.value() instanceof Cell.Amount || cell.value().text().matches("[0-9][0-9.,]*");
  }

  private boolean usable() {
    return isList() || isVillagesAcross() || isIndicatorsAcross();
  }

  private static Header of(Grid grid, int first, int last, KnownNames names, String villageLabel) {
    Map<Integer, String> texts = new LinkedHashMap<>();
    NavigableMap<Integer, Cell> upper = grid.row(first);
    upper.forEach((column, cell) -> texts.put(column, cell.value().text()));
    if (last > first) {
      grid.row(last).forEach((column, cell) -> texts.put(column, below(upper, column, cell)));
    }
    Map<Role, Integer> columns = new HashMap<>();
    List<Role> twice = new java.util.ArrayList<>();
    Map<Integer, VillageId> villages = new LinkedHashMap<>();
    Map<Integer, IndicatorId> indicators = new LinkedHashMap<>();
    texts.forEach(
        (column, text) -> {
          Optional<Role> role = role(text, villageLabel);
          if (role.isPresent()) {
            if (columns.putIfAbsent(role.get(), column) != null) {
              twice.add(role.get());
            }
          } else {
            names.find(text).ifPresent(village -> villages.put(column, village));
            names.findIndicator(text).ifPresent(indicator -> indicators.put(column, indicator));
          }
        });
    // "Đơn vị" is who reports where nothing else says it, and what is counted where something does.
    texts.forEach(
        (column, text) -> {
          if (Names.fold(text).equals("đơn vị")) {
            Role role = columns.containsKey(Role.INDICATOR) ? Role.UNIT : Role.VILLAGE;
            columns.putIfAbsent(role, column);
          }
        });
    return new Header(first, last, columns, twice, villages, indicators);
  }

  /** A heading under another: where it says nothing by itself, both together. */
  private static String below(NavigableMap<Integer, Cell> upper, int column, Cell cell) {
    String text = cell.value().text();
    Map.Entry<Integer, Cell> over = upper.floorEntry(column);
    return over == null || Role.named(text).isPresent()
        ? text
        : Role.named(over.getValue().value().text() + " " + text)
            .map(role -> over.getValue().value().text() + " " + text)
            .orElse(text);
  }

  private static Optional<Role> role(String text, String villageLabel) {
    String folded = Names.fold(text);
    return folded.equals(Names.fold(villageLabel))
            || folded.equals("tên " + Names.fold(villageLabel))
        ? Optional.of(Role.VILLAGE)
        : Role.named(text);
  }
}
