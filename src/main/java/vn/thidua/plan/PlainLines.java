package vn.thidua.plan;

/**
 * Takes the plain lines of a plan's reports: those whose cells say what they mean without a closer
 * look. Villages, indicators and months are told by their place in the plan's own lists, from 0.
 */
public interface PlainLines {
  /** What stands for a cell that is empty; no number is. */
  long NOTHING = Long.MIN_VALUE;

  /** How many decimals the numbers have. */
  int DECIMALS = 6;

  /**
   * Takes one line.
   *
   * @param value in millionths of the indicator's unit
   * @param of the whole in millionths, or {@link #NOTHING}
   * @param day on which it was reported, as the number of days since 1970-01-01
   * @return whether it is as plain as it looks; where one is not, nothing that was taken counts
   */
  boolean take(
      int village, int indicator, int month, long value, long of, boolean estimate, int day);
}
