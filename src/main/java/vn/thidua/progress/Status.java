package vn.thidua.progress;

import java.util.Locale;

/** Where an indicator stands. */
public enum Status {
  /** The target is met; a ceiling only when the plan's time is over. */
  DONE,
  ON_TRACK,
  SLOW,
  /** Below the limit for slow, or a ceiling already broken. */
  BEHIND,
  NO_REPORT;

  /** The word in JSON and CSV, such as {@code on-track}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
