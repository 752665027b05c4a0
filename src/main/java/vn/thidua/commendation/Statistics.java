package vn.thidua.commendation;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many commendations there were, and with how much money, by one property of them.
 *
 * @param property such as {@code kind}
 * @param lines in the order of their values
 */
public record Statistics(String property, List<Line> lines) {
  public Statistics {
    lines = List.copyOf(lines);
  }

  /**
   * One value of the property.
   *
   * @param money đồng
   */
  public record Line(String value, int count, BigDecimal money) {}

  /**
   * Counts rows.
   *
   * @param value the property of a row; empty where it is not known
   * @param money what was paid with a row
   */
  public static <R> Statistics of(
      String property, List<R> rows, Function<R, String> value, Function<R, BigDecimal> money) {
    TreeMap<String, Line> lines = new TreeMap<>();
    for (R row : rows) {
      lines.merge(
          value.apply(row),
          new Line(value.apply(row), 1, money.apply(row)),
          (a, b) -> new Line(a.value(), a.count() + b.count(), a.money().add(b.money())));
    }
    return new Statistics(property, List.copyOf(lines.values()));
  }
}
