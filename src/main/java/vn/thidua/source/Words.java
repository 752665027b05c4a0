package vn.thidua.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thidua.finding.Code;
import vn.thidua.finding.Finding;
import vn.thidua.finding.Place;
import vn.thidua.text.Nearest;

/** An enum's constants as the files write them: in lower case. */
final class Words {
  private static final ClassValue<Map<String, Object>> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
          Map<String, Object> constants = new HashMap<>();
          for (Object constant : type.getEnumConstants()) {
            constants.put(of((Enum<?>) constant), constant);
          }
          return constants;
        }
      };

  private Words() {}

  static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
    return Optional.ofNullable(CONSTANTS.get(type).get(word)).map(type::cast);
  }

  /** The finding that a word is none of an enum's. */
  static <E extends Enum<E>> Finding unknown(Class<E> type, String word, Place place) {
    List<String> words = Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    return Code.S012.at(place, word, Nearest.to(word, words).orElse(""), String.join(", ", words));
  }

  private static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
