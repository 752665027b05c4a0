package vn.thidua.text.spoken;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A month with its year, {@code 5/2023}, or by its number behind {@code tháng}. */
record MonthOfYear(String month, Optional<String> year, boolean named) implements Bound {
  private static final Pattern FORM =
      Pattern.compile("(0?[1-9]|1[0-2]) ?[/-] ?((?:19|20)\\d{2})(?![\\p{N}\\p{L}/])");
  private static final Pattern NUMBER =
      Pattern.compile("(0?[1-9]|1[0-2])(?![\\p{N}\\p{L}%]|[.,/:]\\d)");

  static Optional<Lexeme> at(Written text, int start, int context) {
    boolean named = text.follows(context, "tháng");
    Optional<MatchResult> form = text.looking(FORM, start);
    if (form.isPresent()) {
      MatchResult m = form.get();
      return Optional.of(
          new Lexeme(start, m.end(), new MonthOfYear(m.group(1), Optional.of(m.group(2)), named)));
    }
    return text.looking(NUMBER, start)
        .filter(m -> named)
        .map(m -> new Lexeme(start, m.end(), new MonthOfYear(m.group(1), Optional.empty(), true)));
  }

  /** The name of a month behind {@code tháng}: the fourth is "tư". */
  static String spoken(String month) {
    return Integer.parseInt(month) == 4 ? "tư" : Numerals.cardinal(month);
  }

  @Override
  public String spoken() {
    return (named ? "" : "tháng ")
        + spoken(month)
        + year.map(digits -> " năm " + Numerals.cardinal(digits)).orElse("");
  }

  @Override
  public String spokenLast() {
    return new MonthOfYear(month, year, false).spoken();
  }
}
