package vn.thidua.plan;

/** What a share is a part of. */
public enum ShareBase {
  /** Value and whole are both reported, as counts. */
  REPORTED,
  /** The value is a percentage of the village's households. */
  HOUSEHOLDS,
  /** The value is a percentage of the village's population. */
  POPULATION
}
