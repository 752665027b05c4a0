package vn.thidua.text.spoken;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A Roman number: {@code Đại hội XIII}, {@code Quý IV}, {@code I.} at the head of a part. A single
 * letter is one only where something says so: {@code Vitamin C} has none.
 */
record RomanNumber(int value, boolean ordinal) implements Bound {
  private static final Pattern FORM =
      Pattern.compile("(?=[IVXL])(X{0,3}|XL|L)(IX|IV|V?I{0,3})(?![\\p{L}\\p{N}])");
  private static final Pattern HEADING = Pattern.compile("[.)] | ?[-–] |[.)]?$", Pattern.MULTILINE);
  private static final String[] COUNTED = {
    "đại hội",
    "quý",
    "phần",
    "chương",
    "mục",
    "thế kỷ",
    "thế kỉ",
    "khóa",
    "khoá",
    "tập",
    "phụ lục",
    "loại",
    "cấp",
    "hạng",
    "kỳ",
    "vùng",
    "khu",
    "đợt",
    "giai đoạn",
    "bậc",
    "bảng",
    "biểu",
    "đoàn",
    "nhóm",
    "lần",
    "tháng",
    "điểm"
  };

  static Optional<Lexeme> at(Written text, int start, int context) {
    Optional<MatchResult> form = text.looking(FORM, start);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    String letters = form.get().group();
    int end = form.get().end();
    boolean ordinal = text.follows(context, "thứ");
    boolean told = ordinal || text.follows(context, COUNTED) || isHeading(text, start, end);
    boolean plain = letters.length() > 1 && letters.indexOf('L') < 0;
    boolean number = plain ? told || !text.isShouted(start, end) : told && !letters.equals("L");
    return number
        ? Optional.of(
            new Lexeme(
                start,
                end,
                new RomanNumber(tens(form.get().group(1)) + ones(form.get().group(2)), ordinal)))
        : Optional.empty();
  }

  /** The digits of a number in Roman letters; empty for letters that make none up to 50. */
  static Optional<String> read(String letters) {
    MatchResult form = FORM.matcher(letters).results().findFirst().orElse(null);
    return form == null || form.end() < letters.length()
        ? Optional.empty()
        : Optional.of(String.valueOf(tens(form.group(1)) + ones(form.group(2))));
  }

  private static boolean isHeading(Written text, int start, int end) {
    return text.startsLine(start) && text.looking(HEADING, end).isPresent();
  }

  private static int tens(String letters) {
    return letters.equals("XL") ? 40 : letters.equals("L") ? 50 : 10 * letters.length();
  }

  private static int ones(String letters) {
    return switch (letters) {
      case "IX" -> 9;
      case "IV" -> 4;
      default -> letters.startsWith("V") ? 4 + letters.length() : letters.length();
    };
  }

  @Override
  public String spoken() {
    String digits = String.valueOf(value);
    return ordinal ? Numerals.ordinal(digits) : Numerals.cardinal(digits);
  }
}
