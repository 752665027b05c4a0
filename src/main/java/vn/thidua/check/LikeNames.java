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
    Map<String, Village> first = new HashMap<>();
    return plan.villages().stream()
        .flatMap(
            village ->
                Optional.ofNullable(first.putIfAbsent(bare(village.name()), village))
                    .map(
                        other -> D119.at(village.places().of("name"), village.name(), other.name()))
                    .stream());
  }

  private static String bare(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd');
  }
}
