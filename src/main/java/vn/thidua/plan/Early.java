package vn.thidua.plan;

import java.math.BigDecimal;

/**
 * What a report brings that comes well before it is due.
 *
 * @param days how many days before, at least
 * @param points for each such report
 */
public record Early(int days, BigDecimal points, Places places) {}
