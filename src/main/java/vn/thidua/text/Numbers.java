package vn.thidua.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Numbers in and out. In: the plain form of the plan's files, an optional minus, digits, a decimal
 * point. Out: as Vietnamese officials write them, {@code 1.234,5}. Rounding happens here and
 * nowhere else, half up.
 */
public final class Numbers {
  /** More digits than any commune counts; keeps {@code 1e999999999} and its like out. */
  private static final int MOST_DIGITS = 30;

  /** So many fit a long whatever they are. */
  private static final int LONG_DIGITS = 18;

  private Numbers() {}

  /** The number in a file's plain form; empty when it is none. */
  public static Optional<BigDecimal> parse(String text) {
    int length = text.length();
    int start = text.startsWith("-") ? 1 : 0;
    int digits = 0;
    int point = -1;
    long unscaled = 0;
    for (int i = start; i < length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
        unscaled = 10 * unscaled + (c - '0');
      } else if (c == '.' && point < 0 && i > start && i < length - 1) {
        point = i;
      } else {
        return Optional.empty();
      }
    }
    if (digits == 0 || digits > MOST_DIGITS) {
      return Optional.empty();
    }
    // A file has as many numbers as lines: those that fit are made without another look at the
    // text.
    return Optional.of(
        digits > LONG_DIGITS
            ? new BigDecimal(text)
            : BigDecimal.valueOf(
                start == 0 ? unscaled : -unscaled, point < 0 ? 0 : length - 1 - point));
  }

  /**
   * The number that a text in another form surely means, for hints: the number of a document in
   * {@code 05/KH-UBND}, a Vietnamese decimal in {@code 1.250,5}.
   */
  public static Optional<String> meant(String text) {
    Matcher symbol = Pattern.compile("0*(\\d{1,9})/.+").matcher(text);
    if (symbol.matches()) {
      return Optional.of(symbol.group(1));
    }
    Matcher decimal =
        Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+),(\\d{1,2}|\\d{4,9})").matcher(text);
    return decimal.matches()
        ? Optional.of(text.replace(".", "").replace(',', '.'))
        : Optional.empty();
  }

  /** With dots between thousands and a decimal comma, every decimal kept. */
  public static String vietnamese(BigDecimal number) {
    return grouped(number, '.', ',');
  }

  /**
   * As {@link #vietnamese(BigDecimal)}, rounded to the given number of decimals at most, trailing
   * zeros left out.
   */
  public static String vietnamese(BigDecimal number, int decimals) {
    return vietnamese(shortened(number, decimals));
  }

  /** In the English form {@code 1,234.5}, every decimal kept. */
  public static String english(BigDecimal number) {
    return grouped(number, ',', '.');
  }

  /** Rounded half up to at most the given decimals, without trailing zeros or an exponent. */
  public static BigDecimal shortened(BigDecimal number, int decimals) {
    BigDecimal rounded =
        number.setScale(Math.min(decimals, Math.max(0, number.scale())), RoundingMode.HALF_UP);
    BigDecimal stripped = rounded.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  /** An exact fraction as a decimal, rounded half up. */
  public static BigDecimal decimal(BigFraction fraction, int decimals) {
    return fraction.bigDecimalValue(decimals, RoundingMode.HALF_UP);
  }

  private static String grouped(BigDecimal number, char thousands, char decimal) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
    for (int i = 0; i < point; i++) {
      if (i > 0 && (point - i) % 3 == 0) {
        text.append(thousands);
      }
      text.append(plain.charAt(i));
    }
    if (point < plain.length()) {
      text.append(decimal).append(plain, point + 1, plain.length());
    }
    return text.toString();
  }
}
