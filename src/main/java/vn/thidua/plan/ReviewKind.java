package vn.thidua.plan;

/** How a phase is reviewed. */
public enum ReviewKind {
  /** Sơ kết. */
  INTERIM,
  /** Tổng kết. */
  FINAL
}
