package vn.thidua.plan;

import java.util.Optional;

/**
 * The plan above a plan, and what this one is there.
 *
 * @param partner where it is the plan of an organisation
 * @param unit where it is the plan of a reporting unit
 */
public record Superior(Plan plan, Optional<Partner> partner, Optional<Village> unit) {}
