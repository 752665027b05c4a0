package vn.thidua.plan;

import vn.thidua.finding.Place;

/** A movement of the plan above that a plan says its issuer leads. */
public record Led(MovementId movement, Place place) {}
