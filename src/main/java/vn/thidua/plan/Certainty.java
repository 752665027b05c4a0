package vn.thidua.plan;

/** What a reported value rests on. */
public enum Certainty {
  ACTUAL,
  /** Ước thực hiện: counts only until the actual value comes. */
  ESTIMATE
}
