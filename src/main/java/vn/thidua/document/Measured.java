package vn.thidua.document;

import java.util.Optional;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Village;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Standing;
import vn.thidua.progress.VillageStanding;

/**
 * Where the commune, or a village, stands with an indicator.
 *
 * @param village empty for the commune
 */
public record Measured(Indicator indicator, Optional<Village> village, Standing standing) {
  /** The commune's. */
  public static Measured of(IndicatorProgress progress) {
    return new Measured(progress.indicator(), Optional.empty(), progress.commune());
  }

  /** A village's. */
  public static Measured of(IndicatorProgress progress, VillageStanding village) {
    return new Measured(progress.indicator(), Optional.of(village.village()), village.standing());
  }
}
