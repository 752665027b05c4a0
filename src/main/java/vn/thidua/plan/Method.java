package vn.thidua.plan;

/** How a part of a rubric that has no parts of its own comes by its points. */
public enum Method {
  /** By what was decided: a score that was given, or adjustments. */
  GIVEN,
  /** In proportion to how far an indicator is. */
  PROPORTIONAL,
  /** By the band in which an indicator lies. */
  STEPS,
  /** As steps, with other points where the volume of work is larger. */
  TIERS,
  /** All or nothing: whether the target is met, or the pace kept. */
  PASS,
  /** All or nothing, from a limit of its own. */
  THRESHOLD,
  /** So much for each case. */
  PER_OCCURRENCE,
  /** So much for each report that was late or is missing. */
  DISCIPLINE
}
