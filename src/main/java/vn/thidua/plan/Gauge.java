package vn.thidua.plan;

/** What of an indicator is held against the limits of a rubric. */
public enum Gauge {
  /** In percent of what is due by the day. */
  PACE,
  /** In percent of the target. */
  ACHIEVEMENT,
  /** The value itself, in the indicator's unit. */
  VALUE
}
