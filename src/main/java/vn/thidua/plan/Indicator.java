package vn.thidua.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A measured quantity (chỉ tiêu).
 *
 * @param aliases other names under which it is reported
 * @param target of the whole commune at the plan's end, in {@code unit}
 * @param baseline where the commune began; stock and share only
 * @param pace the percentage of the way by the end of each of the plan's months; empty means even
 *     months
 * @param base what a share is a part of
 * @param points the weight in the ranking
 * @param source the document that assigned it
 */
public record Indicator(
    IndicatorId id,
    String name,
    List<String> aliases,
    String unit,
    Kind kind,
    Better better,
    Target target,
    Optional<BigDecimal> baseline,
    List<BigDecimal> pace,
    ShareBase base,
    Optional<BigDecimal> points,
    Optional<BasisId> source,
    Places places) {
  public Indicator {
    aliases = List.copyOf(aliases);
    pace = List.copyOf(pace);
  }

  /** How it is reported, in the words of the plan's files: its kind, and of a share the base. */
  public String reportedAs() {
    String words = kind == Kind.SHARE ? kind + " " + base : kind.toString();
    return words.toLowerCase(Locale.ROOT);
  }
}
