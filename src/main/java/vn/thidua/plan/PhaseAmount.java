package vn.thidua.plan;

import vn.thidua.finding.Place;

/**
 * What is to be reached by the end of a phase, counted from the plan's beginning.
 *
 * @param amount in the indicator's unit, or a percentage of the way where it is a pace
 */
public record PhaseAmount(PhaseId phase, Target amount, Place place) {}
