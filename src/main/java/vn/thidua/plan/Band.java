package vn.thidua.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A band of what is measured, and what it brings.
 *
 * @param from the least that lies in it; without one it is open below
 * @param to what no longer lies in it; without one it is open above
 * @param points what it brings; negative where it costs
 * @param byVolume what it brings in each class of volume, the smallest first; tiers only
 */
public record Band(
    Optional<BigDecimal> from,
    Optional<BigDecimal> to,
    Optional<BigDecimal> points,
    List<BigDecimal> byVolume,
    Places places) {
  public Band {
    byVolume = List.copyOf(byVolume);
  }
}
