package vn.thidua.text.spoken;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number with or without a unit: {@code 1.490.000 đ}, {@code 98,5%}, {@code -0,25}, {@code 65
 * tạ/ha}.
 *
 * @param sign the word for a sign before it, or nothing
 * @param whole digits
 * @param decimals digits behind the comma
 * @param unit in words
 */
record Quantity(String sign, String whole, String decimals, String unit) implements Bound {
  private static final Pattern FORM =
      Pattern.compile(
          "([-−+](?=\\d))?(?:(\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:\\u00a0\\d{3})+|\\d{1,3}(?: \\d{3}){2,}"
              + "|\\d{1,3}(?:,\\d{3}){2,}|\\d+)(?!\\d)(?:,(\\d+)(?!,?\\d))?)");

  /** A point before one or two digits, as typed on foreign keyboards. */
  private static final Pattern POINT = Pattern.compile("\\.(\\d{1,2})(?![\\d.]|,\\d)");

  /** Behind these words a comma stands between two numbers: {@code thôn 3,4}. */
  private static final String[] LISTING = {
    "thôn",
    "xóm",
    "ấp",
    "bản",
    "tổ",
    "khu",
    "khối",
    "điều",
    "khoản",
    "quý",
    "lớp",
    "đội",
    "đợt",
    "các ngày",
    "các tháng",
    "điểm a",
    "mục"
  };

  static Optional<Lexeme> at(Written text, int start, int context) {
    Optional<MatchResult> form = text.looking(FORM, start).filter(m -> signed(text, m, start));
    if (form.isEmpty()) {
      return Optional.empty();
    }
    MatchResult m = form.get();
    String sign = m.group(1) == null ? "" : m.group(1).equals("+") ? "cộng " : "âm ";
    String whole = m.group(2).replaceAll("\\D", "");
    boolean listed = m.group(3) != null && text.follows(context, LISTING);
    String decimals = m.group(3) == null || listed ? "" : m.group(3);
    int end = listed ? m.end(2) : m.end();
    Optional<MatchResult> point = decimals.isEmpty() ? text.looking(POINT, end) : Optional.empty();
    if (point.isPresent() && Units.at(text, point.get().end()).isPresent()) {
      decimals = point.get().group(1);
      end = point.get().end();
    }
    Optional<Units.Unit> unit = Units.at(text, end);
    return Optional.of(
        new Lexeme(
            start,
            unit.map(Units.Unit::end).orElse(end),
            new Quantity(sign, whole, decimals, unit.map(Units.Unit::words).orElse(""))));
  }

  /** A sign stands free; a dash between two numbers is none. */
  private static boolean signed(Written text, MatchResult m, int start) {
    return m.group(1) == null || " \n(\u00a0:".indexOf(text.charAt(start - 1)) >= 0;
  }

  @Override
  public String spoken() {
    String part = Numerals.decimals(decimals);
    return sign
        + Numerals.cardinal(whole)
        + (part.isEmpty() ? "" : " phẩy " + part)
        + (unit.isEmpty() ? "" : " " + unit);
  }
}
