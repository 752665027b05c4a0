package vn.thidua.difference;

import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Phase;
import vn.thidua.plan.PhaseId;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Target;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;

/** Names of villages, indicators and phases, from the newer plan where it has them. */
record Naming(Plan plan, Plan other) {
  String of(IndicatorId indicator, VillageId village) {
    return of(indicator) + " · " + of(village);
  }

  String of(IndicatorId id) {
    return plan.indicator(id).or(() -> other.indicator(id)).map(Indicator::name).orElse(id.value());
  }

  String unit(IndicatorId id) {
    return plan.indicator(id).or(() -> other.indicator(id)).map(Indicator::unit).orElse("");
  }

  String of(VillageId id) {
    return plan.village(id).or(() -> other.village(id)).map(Village::name).orElse(id.value());
  }

  String of(PhaseId id) {
    return plan.phase(id).or(() -> other.phase(id)).map(Phase::name).orElse(id.value());
  }

  /** A target as a number, or its two ends. */
  static Object target(Target target) {
    return target.isRange()
        ? target.low().toPlainString() + "–" + target.high().toPlainString()
        : target.low();
  }
}
