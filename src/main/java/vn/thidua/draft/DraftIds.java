package vn.thidua.draft;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.thidua.text.Unicode;

/** Gives ids to names: ASCII in kebab-case, each once. */
final class DraftIds {
  private static final int LONGEST = 40;

  private final Set<String> taken = new HashSet<>();

  /** The id of a name; a second one of the same letters gets a number. */
  String next(String name) {
    String id = shortened(of(name));
    String free = id;
    for (int i = 2; !taken.add(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  /** The first words of a long one. */
  private static String shortened(String id) {
    if (id.length() <= LONGEST) {
      return id;
    }
    int hyphen = id.lastIndexOf('-', LONGEST);
    return id.substring(0, hyphen > 0 ? hyphen : LONGEST);
  }

  /** A name in small letters of ASCII, everything between them a hyphen. */
  static String of(String name) {
    String id =
        Unicode.bare(name)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return id.isEmpty() ? "don-vi" : id;
  }
}
