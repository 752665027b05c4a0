package vn.thidua.announcement;

import java.util.Locale;

/** What is read on the loudspeakers, the most urgent first. */
public enum Urgency {
  /** In the days before reports are due. */
  REMINDER(Pace.AT_ONCE, true),
  /** In the three days from the decision on. */
  COMMENDATION(Pace.AT_ONCE, false),
  /** In a phase's first week. */
  LAUNCH(Pace.AT_ONCE, true),
  /** In the week before the day. */
  ANNIVERSARY(Pace.AT_ONCE, true),
  /** In the week after the review. */
  RESULTS(Pace.AT_ONCE, false),
  /** In the week after reports were due. */
  PROGRESS(Pace.AT_ONCE, false),
  /** In the month after a commendation. */
  EXEMPLAR(Pace.SPREAD, false),
  /** In what time is left, by turns. */
  MOVEMENT(Pace.FILLING, false);

  private enum Pace {
    AT_ONCE,
    SPREAD,
    FILLING
  }

  private final Pace pace;
  private final boolean dated;

  Urgency(Pace pace, boolean dated) {
    this.pace = pace;
    this.dated = dated;
  }

  /** Whether it is told otherwise on another day: today, in three days. */
  boolean dated() {
    return dated;
  }

  /** Whether those of its kind are spread over the broadcasts of their days. */
  boolean spread() {
    return pace != Pace.AT_ONCE;
  }

  /** Whether it has no day of its own, and only fills time that nothing else wanted. */
  boolean fills() {
    return pace == Pace.FILLING;
  }

  /** The word for it in data. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
