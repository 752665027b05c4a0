package vn.thidua.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Points added or taken by decision, or cases that cost or bring points, as written in {@code
 * adjustments.csv}.
 *
 * @param item a part of the rubric, or what disqualifies
 * @param points added, or taken where they are negative
 * @param count of cases
 * @param date of the decision
 */
public record Adjustment(
    VillageId village,
    ItemId item,
    Optional<BigDecimal> points,
    Optional<BigDecimal> count,
    LocalDate date,
    Optional<String> reason,
    Optional<String> evidence,
    Optional<String> decidedBy,
    Places places) {}
