package vn.thidua.plan;

/** How the parts of a part of a rubric make its points. */
public enum Parts {
  /** They add up. */
  SUM,
  /** They exclude each other: the best one counts. */
  BEST
}
