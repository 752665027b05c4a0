package vn.thidua.plan;

/** How an indicator's months make its value. */
public enum Kind {
  /** Months add up. */
  FLOW,
  /** The latest month counts. */
  STOCK,
  /** A part of a whole, in percent. */
  SHARE
}
