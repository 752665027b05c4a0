package vn.thidua.plan;

import java.math.BigDecimal;
import vn.thidua.finding.Place;

/**
 * The part of an indicator's target that an organisation has taken on.
 *
 * @param amount in the indicator's unit
 */
public record PartnerTarget(IndicatorId indicator, BigDecimal amount, Place place) {}
