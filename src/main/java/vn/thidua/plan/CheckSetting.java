package vn.thidua.plan;

import java.util.Optional;
import vn.thidua.finding.Code;

/**
 * How the plan wants a finding weighed, and why.
 *
 * @param containing words that the line of the finding holds; absent where all findings of the code
 *     are meant
 */
public record CheckSetting(
    Code code, Weight severity, Optional<String> containing, String reason, Places places) {
  /** What a finding weighs by a plan's wish. */
  public enum Weight {
    ERROR,
    WARNING,
    NOTE,
    /** It is left out. */
    OFF
  }
}
