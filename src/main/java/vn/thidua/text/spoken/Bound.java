package vn.thidua.text.spoken;

/** What may stand at either end of a range. */
sealed interface Bound extends Token
    permits CalendarDate,
        ClockTime,
        DayAndMonth,
        DayOfMonth,
        MonthOfYear,
        OrdinalNumber,
        Quantity,
        Quarter,
        RomanNumber {
  /** How the range goes on behind its first end. */
  default Joint joint(Bound last) {
    return Joint.FROM_TO;
  }

  /** Whether the two make a range. */
  default boolean reaches(Bound last) {
    return last.getClass() == getClass();
  }

  /** How it is read as the last of two. */
  default String spokenLast() {
    return spoken();
  }
}
