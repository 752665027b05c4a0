package vn.thidua.progress;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import vn.thidua.finding.Place;
import vn.thidua.plan.Places;
import vn.thidua.plan.VillageId;

/**
 * The value that counts for a village, an indicator and a month.
 *
 * @param of the whole it is a part of: as reported, or the village's households or population
 * @param estimated whether it rests on an estimate
 * @param reportedBy who reported it; empty where it is not said
 */
public record Figure(
    VillageId village,
    YearMonth month,
    BigDecimal value,
    Optional<BigDecimal> of,
    boolean estimated,
    String reportedBy,
    Places places) {
  /** Where it was reported. */
  public Place place() {
    return places.whole();
  }
}
