package vn.thidua.text.spoken;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of any size in words, from their digits. The wording is that of the primary school's
 * textbook (Toán 4, as in "bảy trăm triệu không nghìn hai trăm ba mươi mốt" for 700.000.231), which
 * broadcasters use too: {@code linh}, not {@code lẻ}; {@code nghìn}, not {@code ngàn}; {@code tư}
 * only behind {@code mươi}, so that 104 is "một trăm linh bốn"; an empty group inside a number is
 * said, one at its end is not. Above a thousand million "tỷ" closes what stands before it: 10^18 is
 * "một tỷ tỷ".
 */
final class Numerals {
  private static final List<String> DIGITS =
      List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

  /** The groups of three within a block of nine digits, from the right. */
  private static final List<String> GROUPS = List.of("", "nghìn", "triệu");

  private Numerals() {}

  /** A whole number: {@code 24} is "hai mươi tư". Leading noughts say nothing. */
  static String cardinal(String digits) {
    String plain = digits.replaceFirst("^0+(?=.)", "");
    String padded = "0".repeat((3 - plain.length() % 3) % 3) + plain;
    int groups = padded.length() / 3;
    List<String> words = new ArrayList<>();
    for (int i = 0; i < groups; i++) {
      String group = padded.substring(3 * i, 3 * i + 3);
      int place = groups - 1 - i;
      String unit = GROUPS.get(place % 3);
      if (!group.equals("000")) {
        group(words, group, i > 0);
        words.add(unit);
      } else if (groups == 1) {
        words.add(DIGITS.get(0));
      } else if (place % 3 > 0 && isFollowedInItsBlock(padded, i, place)) {
        words.add(DIGITS.get(0));
        words.add(unit);
      }
      if (place % 3 == 0 && place > 0) {
        words.add("tỷ");
      }
    }
    words.removeIf(String::isEmpty);
    return String.join(" ", words);
  }

  /** What stands behind {@code thứ}: nhất, hai, ba, tư. */
  static String ordinal(String digits) {
    return switch (digits.replaceFirst("^0+(?=.)", "")) {
      case "1" -> "nhất";
      case "4" -> "tư";
      default -> cardinal(digits);
    };
  }

  /** Digit by digit, as telephone numbers are read. */
  static String oneByOne(String digits) {
    List<String> words = new ArrayList<>();
    digits.chars().forEach(digit -> words.add(DIGITS.get(digit - '0')));
    return String.join(" ", words);
  }

  /**
   * The digits behind a decimal comma, without noughts at their end; empty where nothing is left.
   * Up to three are read as a number ("phẩy bảy mươi lăm", "phẩy không trăm bảy mươi lăm"), more,
   * or one behind noughts, digit by digit ("phẩy không không một").
   */
  static String decimals(String digits) {
    String told = digits.replaceFirst("0+$", "");
    boolean behindNoughts = told.matches("0+.");
    if (told.length() > 3 || behindNoughts) {
      return oneByOne(told);
    }
    List<String> words = new ArrayList<>();
    if (told.length() == 3) {
      group(words, told, true);
    } else if (!told.isEmpty()) {
      words.add(cardinal(told));
    }
    return String.join(" ", words);
  }

  private static boolean isFollowedInItsBlock(String padded, int group, int place) {
    int end = 3 * (group + 1 + place % 3);
    return padded.substring(3 * group, end).chars().anyMatch(digit -> digit != '0');
  }

  private static void group(List<String> words, String group, boolean full) {
    int hundreds = group.charAt(0) - '0';
    int tens = group.charAt(1) - '0';
    int ones = group.charAt(2) - '0';
    boolean hundred = hundreds > 0 || full;
    if (hundred) {
      words.add(DIGITS.get(hundreds));
      words.add("trăm");
    }
    if (tens == 0 && ones > 0) {
      words.add(hundred ? "linh" : "");
      words.add(DIGITS.get(ones));
    } else if (tens > 0) {
      words.add(tens == 1 ? "mười" : DIGITS.get(tens) + " mươi");
      words.add(ones(tens, ones));
    }
  }

  private static String ones(int tens, int ones) {
    return switch (ones) {
      case 0 -> "";
      case 1 -> tens > 1 ? "mốt" : "một";
      case 4 -> tens > 1 ? "tư" : "bốn";
      case 5 -> "lăm";
      default -> DIGITS.get(ones);
    };
  }
}
