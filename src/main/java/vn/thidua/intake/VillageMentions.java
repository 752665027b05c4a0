package vn.thidua.intake;

import java.util.HashMap;
import java.util.HashSet;
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

/** Finds the villages of the plan that running text mentions. */
final class VillageMentions {
  /** Behind them stands the name of a larger unit, which may be a village's too. */
  private static final Set<String> OTHER_UNITS =
      Set.of("xã", "phường", "trấn", "huyện", "quận", "phố", "tỉnh", "đặc khu");

  private static final Pattern MARKS = Pattern.compile("[:;,.()\\-–_|]");

  private final Map<String, Set<String>> labelled = new HashMap<>();
  private final Map<String, Set<String>> bare = new HashMap<>();
  private final Map<String, VillageId> ids = new HashMap<>();
  private int longest;

  VillageMentions(Plan plan) {
    for (Village village : plan.villages()) {
      add(labelled, plan.villageLabel() + " " + village.name(), village);
      add(bare, village.name(), village);
      village.aliases().forEach(alias -> add(labelled, alias, village));
      village.aliases().forEach(alias -> add(bare, alias, village));
      ids.put(village.id().value(), village.id());
    }
  }

  private void add(Map<String, Set<String>> names, String name, Village village) {
    String spaced = spaced(name);
    longest = Math.max(longest, spaced.split(" ", -1).length);
    names.computeIfAbsent(spaced, key -> new HashSet<>()).add(village.id().value());
  }

  /** The one village that a text mentions, with its label sooner than without. */
  Optional<VillageId> within(String text) {
    Set<String> found = mentions(text, labelled);
    Set<String> named = found.size() == 1 ? found : mentions(text, bare);
    return named.size() == 1 ? Optional.of(ids.get(named.iterator().next())) : Optional.empty();
  }

  /** The village whose id stands in the name of a file, of several the longest. */
  Optional<VillageId> byFileName(String fileName) {
    String stem = fileName.replaceAll("\\.[A-Za-z]+$", "");
    String[] words = stem.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1);
    for (int length = words.length; length > 0; length--) {
      for (int start = 0; start + length <= words.length; start++) {
        VillageId id =
            ids.get(
                String.join("-", java.util.Arrays.asList(words).subList(start, start + length)));
        if (id != null) {
          return Optional.of(id);
        }
      }
    }
    return within(stem);
  }

  private Set<String> mentions(String text, Map<String, Set<String>> names) {
    String[] words = spaced(text).split(" ", -1);
    Set<String> found = new TreeSet<>();
    for (int start = 0; start < words.length; start++) {
      if (start > 0 && OTHER_UNITS.contains(words[start - 1])) {
        continue;
      }
      StringBuilder phrase = new StringBuilder();
      for (int end = start; end < Math.min(words.length, start + longest); end++) {
        phrase.append(end > start ? " " : "").append(words[end]);
        found.addAll(names.getOrDefault(phrase.toString(), Set.of()));
      }
    }
    return found;
  }

  private static String spaced(String text) {
    return Names.fold(MARKS.matcher(text).replaceAll(" "));
  }
}
