package vn.thidua.text.spoken;

/** Which word for a day stands before its number already. */
enum DayWord {
  NONE,
  /** {@code ngày}, {@code hôm}. */
  DAY,
  /** {@code mồng}, {@code mùng}, as the first ten are called. */
  FIRST_TEN;

  private static final int LAST_OF_TEN = 10;

  static DayWord before(Written text, int at) {
    return text.follows(at, "mồng", "mùng")
        ? FIRST_TEN
        : text.follows(at, "ngày", "hôm") ? DAY : NONE;
  }

  /** The day with the words that are missing. */
  String spoken(String day) {
    boolean early = this != FIRST_TEN && Integer.parseInt(day) <= LAST_OF_TEN;
    return (this == NONE ? "ngày " : "") + (early ? "mồng " : "") + Numerals.cardinal(day);
  }
}
