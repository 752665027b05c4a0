package vn.thidua.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** Numbers as a workbook stores them. */
final class XlsxNumbers {
  /** What Excel shows of its binary fractions: 0.1 + 0.2 is stored as 0.30000000000000004. */
  private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);

  private static final int LONGEST = 40;
  private static final int LARGEST_EXPONENT = 330;

  /** The last day that Excel has: 31/12/9999. */
  private static final int LAST_DAY = 2_958_465;

  private XlsxNumbers() {}

  /** The number meant by a stored one; empty where it is none. */
  static Optional<BigDecimal> parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(text).round(AS_SHOWN);
      if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT) {
        return Optional.empty();
      }
      BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
      return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The day of a serial number, without its time; empty where it is none. */
  static Optional<LocalDate> day(BigDecimal serial, boolean since1904) {
    if (serial.compareTo(BigDecimal.ONE) < 0
        || serial.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
      return Optional.empty();
    }
    int days = serial.intValue();
    if (since1904) {
      return Optional.of(LocalDate.of(1904, 1, 1).plusDays(days));
    }
    // Excel has a 29/2/1900, number 60, which no calendar has.
    return days == 60
        ? Optional.empty()
        : Optional.of(LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days));
  }

  /** A whole number that is not negative; -1 where it is none. */
  static int whole(String text) {
    if (text.isEmpty() || text.length() > 9) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
