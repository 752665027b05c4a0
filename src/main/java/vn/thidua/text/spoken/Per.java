package vn.thidua.text.spoken;

import java.util.Optional;
import java.util.regex.Pattern;

/** A stroke between words: "trên" before a unit ({@code đồng/người}), else "hoặc". */
record Per(String word) implements Token {
  private static final Pattern FORM = Pattern.compile(" ?/ ?(?=([\\p{L}₫]+[23²³]?))");
  private static final java.util.Set<String> COUNTED =
      java.util.Set.of(
          "người", "năm", "tháng", "ngày", "hộ", "vụ", "khẩu", "buổi", "giờ", "lao", "sào", "con",
          "lớp", "tuần", "đợt", "công");

  static Optional<Lexeme> at(Written text, int start) {
    if (!text.isLetterAt(start - 1) && !text.isDigitAt(start - 1)) {
      return Optional.empty();
    }
    return text.looking(FORM, start)
        .map(
            m -> {
              String next = m.group(1);
              if (Units.isOne(next)) {
                return new Lexeme(
                    start, m.end() + next.length(), new Per("trên " + Units.name(next).get()));
              }
              boolean same = next.equals("hoặc") || next.equals("và");
              return new Lexeme(
                  start, m.end(), new Per(same ? "" : COUNTED.contains(next) ? "trên" : "hoặc"));
            });
  }

  @Override
  public String spoken() {
    return word;
  }
}
