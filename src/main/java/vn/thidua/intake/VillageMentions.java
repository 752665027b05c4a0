package vn.thidua.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Village;
import vn.thidua.plan.VillageId;
import vn.thidua.text.Names;
import vn.thidua.text.Unicode;

/**
 * Finds the villages of the plan that running text mentions. A name that goes on, as {@code Đông}
 * does in {@code thôn Đông Hòa} and in {@code Lê Văn Đông}, is another's.
 */
final class VillageMentions {
  /** Behind them stands the name of a larger unit, which may be a village's too. */
  private static final Set<String> OTHER_UNITS =
      Set.of("xã", "phường", "trấn", "huyện", "quận", "phố", "tỉnh", "khu");

  /** In the name of a file beside a village's id; any other word may make it mean another thing. */
  private static final Set<String> FILE_WORDS =
      Set.of(
          "bao", "cao", "bc", "bieu", "mau", "ket", "qua", "kq", "so", "lieu", "thang", "thg", "t",
          "nam", "quy", "ngay", "thi", "dua", "tien", "do", "tong", "hop", "ban", "cuoi", "chinh",
          "thuc", "moi", "sua", "lan", "gui", "nop", "cua", "xa", "copy", "final");

  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]+$");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern NUMBER = Pattern.compile("t?[0-9]*");

  private final Map<String, Set<String>> labelled = new HashMap<>();
  private final Map<String, Set<String>> bare = new HashMap<>();
  private final Map<String, VillageId> ids = new HashMap<>();
  private final String label;
  private final String bareLabel;
  private int longest;

  VillageMentions(Plan plan) {
    label = Names.fold(plan.villageLabel());
    bareLabel = Unicode.bare(label);
    String before = new TitleWords(plan.villageLabel()).folded() + " ";
    for (Village village : plan.villages()) {
      String name = new TitleWords(village.name()).folded();
      add(labelled, before + name, village);
      add(bare, name, village);
      for (String alias : village.aliases()) {
        String other = new TitleWords(alias).folded();
        add(labelled, other, village);
        add(bare, other, village);
      }
      ids.put(village.id().value(), village.id());
    }
  }

  /**
   * @param name as names are compared, without marks
   */
  private void add(Map<String, Set<String>> names, String name, Village village) {
    longest = Math.max(longest, words(name));
    names.computeIfAbsent(name, key -> new HashSet<>(1)).add(village.id().value());
  }

  private static int words(String name) {
    int words = 1;
    for (int i = name.indexOf(' '); i >= 0; i = name.indexOf(' ', i + 1)) {
      words++;
    }
    return words;
  }

  /** The one village that a text mentions, with its label sooner than without. */
  Optional<VillageId> within(String text) {
    TitleWords words = new TitleWords(text);
    if (words.size() == 0) {
      return Optional.empty();
    }
    Set<String> found = mentions(words, labelled);
    Set<String> named = found.size() == 1 ? found : mentions(words, bare);
    boolean other = found.isEmpty() && unknownWithin(words).isPresent();
    return named.size() == 1 && !other
        ? Optional.of(ids.get(named.iterator().next()))
        : Optional.empty();
  }

  /** What a text calls a village and the plan does not know. */
  Optional<String> unknownWithin(String text) {
    return unknownWithin(new TitleWords(text));
  }

  private Optional<String> unknownWithin(TitleWords words) {
    List<String> labels = List.of(label.split(" ", -1));
    for (int start = 0; start + labels.size() < words.size(); start++) {
      int name = start + labels.size();
      if (words.phrase(start, name).equals(label) && words.isName(name)) {
        int end = name + 1;
        while (end < words.size() && words.goesOn(end)) {
          end++;
        }
        if (!labelled.containsKey(words.phrase(start, end))) {
          return Optional.of(words.written(name, end));
        }
      }
    }
    return Optional.empty();
  }

  /** The name of a file without its ending. */
  static String stem(String fileName) {
    return ENDING.matcher(fileName).replaceFirst("");
  }

  /** The village whose id stands in the name of a file, of several the longest. */
  Optional<VillageId> byFileName(String fileName) {
    String stem = stem(fileName);
    List<String> words = List.of(NO_WORD.split(stem.toLowerCase(Locale.ROOT), -1));
    for (int length = words.size(); length > 0; length--) {
      for (int start = 0; start + length <= words.size(); start++) {
        VillageId id = ids.get(String.join("-", words.subList(start, start + length)));
        if (id != null) {
          List<String> others = new ArrayList<>(words);
          others.subList(start, start + length).clear();
          boolean told = start > 0 && words.get(start - 1).equals(bareLabel);
          boolean alone =
              others.stream()
                  .allMatch(
                      word ->
                          FILE_WORDS.contains(word)
                              || word.equals(bareLabel)
                              || NUMBER.matcher(word).matches());
          if (told || alone) {
            return Optional.of(id);
          }
        }
      }
    }
    return within(stem);
  }

  private Set<String> mentions(TitleWords words, Map<String, Set<String>> names) {
    Set<String> found = new TreeSet<>();
    for (int start = 0; start < words.size(); start++) {
      if ((start > 0 && OTHER_UNITS.contains(words.folded(start - 1)))
          || (names == bare ? !words.startsName(start) : words.goesOn(start))) {
        continue;
      }
      for (int end = start + 1; end <= Math.min(words.size(), start + longest); end++) {
        Set<String> named = names.getOrDefault(words.phrase(start, end), Set.of());
        if (!named.isEmpty() && (end == words.size() || !words.goesOn(end))) {
          found.addAll(named);
        }
      }
    }
    return found;
  }
}
