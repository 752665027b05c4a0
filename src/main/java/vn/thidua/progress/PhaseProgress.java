package vn.thidua.progress;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Movement;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;

/**
 * A phase's progress: every indicator held against what is to be reached by the phase's end.
 *
 * @param until the day measured: the phase's last, or the day asked for while it runs
 * @param begun whether the phase has begun; before that there are aims alone
 * @param over whether it is over
 */
public record PhaseProgress(
    Phase phase, LocalDate until, boolean begun, boolean over, List<Row> indicators) {
  public PhaseProgress {
    indicators = List.copyOf(indicators);
  }

  /** An indicator, for the commune and village by village, in the plan's order. */
  public record Row(
      Movement movement, Indicator indicator, PhaseStanding commune, List<VillageRow> villages) {
    public Row {
      villages = List.copyOf(villages);
    }
  }

  /** Where one village stands with an indicator in a phase. */
  public record VillageRow(Village village, PhaseStanding standing) {}

  /** Measures a phase by what a ledger holds that was filled for the same day or a later one. */
  public static PhaseProgress of(Plan plan, Phase phase, AsOf asOf, Ledger ledger) {
    return new PhaseComputation(plan, phase, asOf, ledger).progress();
  }
}
