package vn.thidua.text.spoken;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A time of day or a length of time: {@code 5h30}, {@code 17:30}, {@code 17 giờ 30}. */
record ClockTime(String hours, Optional<String> minutes, Optional<String> seconds)
    implements Bound {
  private static final Pattern COLONS =
      Pattern.compile("([01]?\\d|2[0-4]):([0-5]\\d)(?::([0-5]\\d))?(?![\\p{N}:])");
  private static final Pattern HOURS =
      Pattern.compile(
          "(\\d{1,3})(?: ?[hH]| ?giờ|[gG](?=[0-5]\\d))(?: ?([0-5]\\d)(?!\\p{N}|[.,/]\\d)(?: ?(?:phút|ph|p|['′])(?!\\p{L}))?)?(?!\\p{L}|\\p{N}|/)");

  static Optional<Lexeme> at(Written text, int start, int context) {
    Optional<MatchResult> colons = text.looking(COLONS, start);
    if (colons.isPresent()) {
      MatchResult m = colons.get();
      return Optional.of(
          new Lexeme(
              start,
              m.end(),
              new ClockTime(m.group(1), Optional.of(m.group(2)), Optional.ofNullable(m.group(3)))));
    }
    return text.looking(HOURS, start)
        .map(
            m ->
                new Lexeme(
                    start,
                    m.end(),
                    new ClockTime(m.group(1), Optional.ofNullable(m.group(2)), Optional.empty())));
  }

  @Override
  public String spoken() {
    return Numerals.cardinal(hours)
        + " giờ"
        + minutes
            .filter(digits -> seconds.isPresent() || !digits.equals("00"))
            .map(digits -> " " + Numerals.cardinal(digits) + " phút")
            .orElse("")
        + seconds.map(digits -> " " + Numerals.cardinal(digits) + " giây").orElse("");
  }
}
