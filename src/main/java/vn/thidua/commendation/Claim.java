package vn.thidua.commendation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.text.Numbers;

/**
 * A figure that an achievement claims.
 *
 * @param text as written
 * @param amount percent, or in the indicator's unit
 */
record Claim(String text, BigDecimal amount) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern PERCENT =
      Pattern.compile(
          "(?iU)(đạt|vượt|hoàn thành)\\s+(?:(?:trên|hơn|khoảng|gần|ước)\\s+)?"
              + "(\\d+(?:[.,]\\d+)?)\\s*%");

  /** Figures of longer than the plan's year, which its reports can't show. */
  private static final Pattern YEARS =
      Pattern.compile(
          "(?iU)\\b(?:\\d+|nhiều|các|hai|ba|bốn|năm)\\s+năm\\b|giai đoạn|\\b20\\d\\d\\b");

  /** The percentages that a text claims; what is exceeded by less than 100 % is added to it. */
  static List<Claim> percentages(String text) {
    List<Claim> claims = new ArrayList<>();
    Matcher found = PERCENT.matcher(text);
    while (found.find()) {
      BigDecimal percent = new BigDecimal(found.group(2).replace(',', '.'));
      boolean more = found.group(1).equalsIgnoreCase("vượt") && percent.compareTo(HUNDRED) < 0;
      claims.add(new Claim(found.group(), more ? percent.add(HUNDRED) : percent));
    }
    return claims;
  }

  /** The only figure in a unit that a text claims; empty where there are none or several. */
  static Optional<Claim> quantity(String text, String unit) {
    if (YEARS.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher found =
        Pattern.compile(
                "(?iU)(?<![\\d.,])(\\d[\\d.,]*)\\s*" + Pattern.quote(unit) + "(?![\\p{L}\\d])")
            .matcher(text);
    List<Claim> claims = new ArrayList<>();
    while (found.find()) {
      vietnamese(found.group(1)).ifPresent(amount -> claims.add(new Claim(found.group(), amount)));
    }
    return claims.size() == 1 ? Optional.of(claims.get(0)) : Optional.empty();
  }

  private static Optional<BigDecimal> vietnamese(String written) {
    if (!written.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?")) {
      return Optional.empty();
    }
    return Numbers.parse(written.replace(".", "").replace(',', '.'));
  }
}
