package vn.thidua.progress;

/** The official words for a result at the end of the plan's time. */
public enum Result {
  /** Vượt. */
  EXCEEDED,
  /** Đạt. */
  MET,
  /** Không đạt. */
  MISSED,
  /** Không đánh giá. */
  NOT_ASSESSED
}
