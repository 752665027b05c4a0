package vn.thidua.check;

import static vn.thidua.finding.Code.D119;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;

/**
 * {@code D119}: two villages whose names differ by diacritics alone ({@code Hoằng Phú}, {@code
 * Hoằng Phụ}) are easily taken for each other; nothing here takes one for the other.
 */
final class LikeNames implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    if (plan.villages().stream().map(LikeNames::plainLetters).distinct().count()
        == plan.villages().size()) {
      return Stream.empty();
    }
    Map<String, Village> first = new HashMap<>();
    return plan.villages().stream()
        .flatMap(
            village ->
                Optional.ofNullable(first.putIfAbsent(bare(village.name()), village))
                    .map(
                        other -> D119.at(village.places().of("name"), village.name(), other.name()))
                    .stream());
  }

  /** What no diacritic can change: names that differ in it are not alike, and cost no more. */
  private static String plainLetters(Village village) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < village.name().length(); i++) {
      char c = Character.toLowerCase(village.name().charAt(i));
      if ("bcghklmnpqrstvx0123456789".indexOf(c) >= 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static String bare(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd');
  }
}
