package vn.thidua.progress;

import vn.thidua.plan.Village;

/** Where one village stands with an indicator. */
public record VillageStanding(Village village, Standing standing) {}
