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
 * @param pace how the way is spread over the plan's time
 * @param phaseTargets of the whole commune at the ends of phases, where they are not what the pace
 *     says
 * @param base what a share is a part of
 * @param points the weight in the ranking
 * @param source the document that assigned it
 * @param fed the indicator of the plan above that it is a part of, where their ids differ
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
    Pace pace,
    List<PhaseAmount> phaseTargets,
    ShareBase base,
    Optional<BigDecimal> points,
    Optional<BasisId> source,
    Optional<IndicatorId> fed,
    Places places) {
  public Indicator {
    aliases = List.copyOf(aliases);
    phaseTargets = List.copyOf(phaseTargets);
  }

  /** The id of the indicator of the plan above that it is a part of, should that have such. */
  public IndicatorId feeds() {
    return fed.orElse(id);
  }

  /** Whether another is measured in the same way, so that their figures add up. */
  public boolean isMeasuredAs(Indicator other) {
    return unit.equals(other.unit)
        && kind == other.kind
        && better == other.better
        && (kind != Kind.SHARE || base == other.base);
  }

  /** How it is reported, in the words of the plan's files: its kind, and of a share the base. */
  public String reportedAs() {
    String words = kind == Kind.SHARE ? kind + " " + base : kind.toString();
    return words.toLowerCase(Locale.ROOT);
  }
}
