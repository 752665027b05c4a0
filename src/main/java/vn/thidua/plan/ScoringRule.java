package vn.thidua.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How an item comes by its points, as written: which of the parts are needed hangs on the method.
 *
 * @param gauge what of the indicator counts, where it was said
 * @param above what more than enough brings
 * @param volume the indicator whose value is the volume of work
 * @param volumes the limits between the classes of volume, rising
 * @param at the limit from which a threshold is reached
 * @param each points for each case
 * @param late points for each late report
 * @param missing points for each missing report
 * @param early what reports bring that come well before they are due
 */
public record ScoringRule(
    Method method,
    Optional<IndicatorId> indicator,
    Optional<Gauge> gauge,
    Optional<Above> above,
    List<Band> bands,
    Optional<IndicatorId> volume,
    List<BigDecimal> volumes,
    Optional<BigDecimal> at,
    Optional<BigDecimal> each,
    Optional<BigDecimal> late,
    Optional<BigDecimal> missing,
    Optional<Early> early) {
  public ScoringRule {
    bands = List.copyOf(bands);
    volumes = List.copyOf(volumes);
  }

  /** What of the indicator counts: of a proportion the pace, of limits the target. */
  public Gauge measuredBy() {
    return gauge.orElse(method == Method.PROPORTIONAL ? Gauge.PACE : Gauge.ACHIEVEMENT);
  }
}
