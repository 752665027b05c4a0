package vn.thidua.text.spoken;

import java.math.BigDecimal;

/** Whole amounts in words, as decisions and receipts have them beside the figures. */
public final class AmountInWords {
  private AmountInWords() {}

  /**
   * {@code 230000} is "hai trăm ba mươi nghìn".
   *
   * @throws ArithmeticException where the amount is no whole number
   */
  public static String of(BigDecimal amount) {
    String words = Numerals.cardinal(amount.abs().toBigIntegerExact().toString());
    return amount.signum() < 0 ? "âm " + words : words;
  }
}
