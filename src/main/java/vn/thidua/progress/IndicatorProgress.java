package vn.thidua.progress;

import java.util.List;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Movement;

/**
 * An indicator, for the commune and village by village.
 *
 * @param villages the villages with a target or a value, in the plan's order
 */
public record IndicatorProgress(
    Movement movement, Indicator indicator, Standing commune, List<VillageStanding> villages) {
  public IndicatorProgress {
    villages = List.copyOf(villages);
  }
}
