package vn.thidua.source;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.text.Numbers;

/** What is wrong with a text that should be a number. */
final class NumberFinding {
  private NumberFinding() {}

  /**
   * A text that is no number.
   *
   * @param unit that of the indicator; empty where it is not known
   */
  static Finding unread(String text, String unit, Place place) {
    Matcher withUnit =
        Pattern.compile("(-?\\d+(?:\\.\\d+)?) ?([\\p{L}%][\\p{L}%0-9²/ ]*)").matcher(text);
    return withUnit.matches()
        ? Code.D116.at(place, text, unit, withUnit.group(1))
        : Code.S010.at(place, text, Numbers.meant(text).orElse(""));
  }

  /** A point with three digits behind it looks like thousands as Vietnamese writes them. */
  static Optional<Finding> thousands(String text, Supplier<Place> place) {
    int point = text.indexOf('.');
    boolean looksSo =
        point > 0 && point == text.length() - 4 && point <= 3 && text.charAt(0) != '0';
    return looksSo && text.charAt(0) != '-'
        ? Optional.of(
            Code.D121.at(
                place.get(),
                text,
                text.replaceFirst("\\.?0+$", ""),
                text.substring(0, point) + text.substring(point + 1)))
        : Optional.empty();
  }
}
