package vn.thidua.progress;

import vn.thidua.plan.Village;

/**
 * Where one village stands with an indicator.
 *
 * @param assigned whether it was handed a target of its own, and is not merely held to the
 *     commune's
 */
public record VillageStanding(Village village, Standing standing, boolean assigned) {}
