package vn.thidua.text;

import java.util.regex.Pattern;

/** Telephone numbers and the twelve digits of identity cards in running text. */
public final class PrivateNumbers {
  /** What stands for a character that is not shown. */
  public static final char MASK = '•';

  private static final Pattern NUMBER =
      Pattern.compile("(?<!\\d)(?:(?:\\+84|0)\\d(?:[ .-]?\\d){8}|0\\d{11})(?!\\d)");

  private PrivateNumbers() {}

  /** Whether a text holds one. */
  public static boolean isIn(String text) {
    return NUMBER.matcher(text).find();
  }

  /** The text with a dot for each of their characters, so that it is as long as before. */
  public static String masked(String text) {
    return NUMBER.matcher(text).replaceAll(number -> mask(number.group()));
  }

  /** As many dots as a text has characters. */
  public static String mask(String text) {
    return String.valueOf(MASK).repeat(text.codePointCount(0, text.length()));
  }
}
