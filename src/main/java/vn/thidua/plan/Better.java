package vn.thidua.plan;

/** Which way is better. */
public enum Better {
  HIGHER,
  LOWER,
  /** Between the two ends of the target. */
  WITHIN
}
