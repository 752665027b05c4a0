package vn.thidua.plan;

/**
 * What one village is to reach by the end of a phase, counted from the plan's beginning.
 *
 * @param target in the indicator's unit
 */
public record PhaseAssignment(
    VillageId village, IndicatorId indicator, PhaseId phase, Target target, Places places) {}
