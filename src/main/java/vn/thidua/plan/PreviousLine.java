package vn.thidua.plan;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/** One value of last year, for the comparison with the same period (cùng kỳ). */
public record PreviousLine(
    VillageId village,
    YearMonth period,
    IndicatorId indicator,
    BigDecimal value,
    Optional<BigDecimal> of,
    Places places) {}
