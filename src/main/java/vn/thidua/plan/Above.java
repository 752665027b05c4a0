package vn.thidua.plan;

import java.math.BigDecimal;

/**
 * What more than enough brings beyond the standard points.
 *
 * @param from the limit in percent above which it counts
 * @param step for each whole step of so many percent
 * @param points for one step
 */
public record Above(BigDecimal from, BigDecimal step, BigDecimal points, Places places) {}
