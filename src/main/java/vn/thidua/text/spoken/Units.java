package vn.thidua.text.spoken;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.thidua.text.Syllables;

/** Units behind numbers, in words; a stroke in them is "trên". */
final class Units {
  /** A unit in words, and where what follows it begins. */
  record Unit(String words, int end) {}

  private static final Map<String, String> NAMES = WordList.read("units.tsv");

  /** The longest that a unit is written. */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?:%|‰|₫|°[CF]?|º[CF]|℃|[oO]C|['′]|tr\\.?đ|[\\p{L}₫]+(?:[23²³](?!\\p{Nd}))?)(?!\\p{L})");

  private static final Pattern PER =
      Pattern.compile(" ?/ ?([\\p{L}₫]+(?:[23²³](?!\\p{Nd}))?|%)(?!\\p{L})");

  private static final Pattern POWER = Pattern.compile("[23²³]$");

  private Units() {}

  /** The unit behind a number that ends at a place. */
  static Optional<Unit> at(Written text, int end) {
    int from = text.afterSpaces(end) - end <= 1 ? text.afterSpaces(end) : end;
    return text.looking(SIGN, from)
        .filter(m -> isUnit(text, m, end))
        .flatMap(m -> named(m.group(), m.start()))
        .map(unit -> with(text, unit));
  }

  /** A power that the unit does not know is a number of its own. */
  private static Optional<Unit> named(String sign, int start) {
    String stem = POWER.matcher(sign).replaceFirst("");
    String known = NAMES.containsKey(sign) ? sign : stem;
    return Optional.ofNullable(NAMES.get(known))
        .map(words -> new Unit(words, start + known.length()));
  }

  /** Some signs are units only where no space parts them from the number. */
  private static boolean isUnit(Written text, MatchResult sign, int end) {
    boolean close = sign.start() == end;
    boolean listItem = sign.group().length() == 1 && text.charAt(sign.end()) == ')';
    return (close || !sign.group().matches("[kKlgCp'′]|tr")) && !listItem;
  }

  /** The unit with those that it is counted by: {@code đồng/người/năm}. */
  private static Unit with(Written text, Unit unit) {
    Optional<MatchResult> per = text.looking(PER, unit.end());
    return per.flatMap(
            m -> name(m.group(1)).map(name -> new Unit(unit.words() + " trên " + name, m.end())))
        .map(more -> with(text, more))
        .orElse(unit);
  }

  /** What a unit, or a word in the place of one, is called. */
  static Optional<String> name(String sign) {
    return Optional.ofNullable(NAMES.get(sign))
        .or(() -> Syllables.isOne(sign) ? Optional.of(sign) : Optional.empty());
  }

  /** Whether something is measured by it. */
  static boolean isOne(String sign) {
    return NAMES.containsKey(sign);
  }
}
