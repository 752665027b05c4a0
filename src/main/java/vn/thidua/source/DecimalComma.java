package vn.thidua.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.calendar.Dates;

/**
 * A number whose decimal comma parts its cell in two, {@code 12,5}, so that all cells behind it
 * stand one column too far.
 *
 * @param cell the first of the two
 */
record DecimalComma(int cell, String written) {
  private static final Set<Column> NUMBERS =
      EnumSet.of(
          Column.VALUE,
          Column.OF,
          Column.CUMULATIVE,
          Column.TARGET,
          Column.BASELINE,
          Column.POINTS,
          Column.COUNT,
          Column.MONEY);

  private static final Set<Column> DATES =
      EnumSet.of(
          Column.REPORTED_ON, Column.DATE, Column.PROPOSED_ON, Column.DECIDED_ON, Column.CLOSED_ON);

  /** The number as the files want it. */
  String meant() {
    return written.replace(',', '.');
  }

  /**
   * The one in a row that has a cell more than its header; empty where there is none, and where it
   * can be one or another. Where rows have a date, it must be pushed: two numbers side by side may
   * be two numbers. A blank cell at the end alone is no sign of one.
   */
  static Optional<DecimalComma> in(List<String> cells, Map<Column, Integer> header) {
    boolean dated = header.keySet().stream().anyMatch(DATES::contains);
    if (dated ? !pushed(cells, header) : cells.get(cells.size() - 1).isBlank()) {
      return Optional.empty();
    }
    List<Integer> parted =
        header.entrySet().stream()
            .filter(column -> NUMBERS.contains(column.getKey()))
            .map(Map.Entry::getValue)
            .filter(at -> cells.get(at).matches("-?\\d{1,12}"))
            .filter(at -> cells.get(at + 1).matches("\\d{1,9}"))
            .toList();
    return parted.size() == 1
        ? Optional.of(
            new DecimalComma(
                parted.get(0), cells.get(parted.get(0)) + "," + cells.get(parted.get(0) + 1)))
        : Optional.empty();
  }

  /** Whether a date stands one column behind its own. */
  private static boolean pushed(List<String> cells, Map<Column, Integer> header) {
    return header.entrySet().stream()
        .filter(column -> DATES.contains(column.getKey()))
        .map(Map.Entry::getValue)
        .anyMatch(
            at ->
                Dates.parse(cells.get(at).strip()).isEmpty()
                    && Dates.parse(cells.get(at + 1).strip()).isPresent());
  }
}
