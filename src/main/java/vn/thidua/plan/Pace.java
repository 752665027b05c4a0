package vn.thidua.plan;

import java.math.BigDecimal;
import java.time.Month;
import java.util.List;
import java.util.Set;

/** How the way to a target is spread over the plan's time (tiến độ). */
public sealed interface Pace {

  /** Every month the same. */
  record Even() implements Pace {}

  /**
   * The percentage of the way by the end of each of the plan's months.
   *
   * @param percents one for each month, in order
   */
  record Monthly(List<BigDecimal> percents) implements Pace {
    public Monthly {
      percents = List.copyOf(percents);
    }
  }

  /**
   * The percentage of the way by the end of phases; even months between them.
   *
   * @param percents as written, in the order of the file
   */
  record ByPhase(List<PhaseAmount> percents) implements Pace {
    public ByPhase {
      percents = List.copyOf(percents);
    }
  }

  /**
   * All of the way within some months of the year, the same in each: a harvest, a call-up.
   *
   * @param months never empty
   */
  record Season(Set<Month> months) implements Pace {
    public Season {
      months = Set.copyOf(months);
    }
  }
}
