package vn.thidua.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target handed to one village (giao chỉ tiêu).
 *
 * @param target in the indicator's unit; a range only where the indicator is kept within one
 * @param baseline where the village began; needed for a stock that has one
 */
public record Assignment(
    VillageId village,
    IndicatorId indicator,
    Target target,
    Optional<BigDecimal> baseline,
    Places places) {}
