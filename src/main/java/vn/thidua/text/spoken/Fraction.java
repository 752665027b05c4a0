package vn.thidua.text.spoken;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** So many of so many, or a part: {@code 8/10 tiêu chí}, {@code 2/3 số hộ}, {@code 1:500}. */
record Fraction(String part, String whole, String word, String unit) implements Token {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{1,3}(?:\\.\\d{3})+|\\d+) ?([/:]) ?(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?![\\p{N}/])");

  private static final String PART = " phần ";

  /** What is counted, by the first syllable. */
  private static final Set<String> COUNTED =
      Set.of(
          ("tiêu thôn xã chỉ hộ đảng đại phiếu người tổ đồng trường học em cháu cán công thành điểm nội"
                  + " nhiệm huyện khu xóm cơ đơn câu mô vườn con tuyến lớp giáo thanh hội chi gia sản"
                  + " khối phong hồ văn mục")
              .split(" "));

  /** What is divided, by the first syllable. */
  private static final Set<String> DIVIDED =
      Set.of("số", "tổng", "diện", "dân", "chặng", "quãng", "thời", "quân", "chiều", "sản");

  static Optional<Lexeme> at(Written text, int start) {
    return text.looking(FORM, start)
        .map(
            m -> {
              Optional<Units.Unit> unit = Units.at(text, m.end());
              return new Lexeme(
                  start,
                  unit.map(Units.Unit::end).orElse(m.end()),
                  new Fraction(
                      digits(m, 1),
                      digits(m, 3),
                      isPart(text, m) ? PART : " trên ",
                      unit.map(found -> " " + found.words()).orElse("")));
            });
  }

  /** Whether a syllable begins the name of something that is counted or divided. */
  static boolean isCounted(String word) {
    return COUNTED.contains(word) || DIVIDED.contains(word);
  }

  private static boolean isPart(Written text, MatchResult m) {
    return m.group(2).equals("/")
        && digits(m, 1).length() == 1
        && digits(m, 3).length() == 1
        && DIVIDED.contains(text.wordAfter(m.end()));
  }

  private static String digits(MatchResult m, int group) {
    return m.group(group).replace(".", "");
  }

  @Override
  public String spoken() {
    return Numerals.cardinal(part)
        + word
        + (word.equals(PART) && whole.equals("4") ? "tư" : Numerals.cardinal(whole))
        + unit;
  }
}
