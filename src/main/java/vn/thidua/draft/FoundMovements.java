package vn.thidua.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.text.Names;

/** Finds the movements that a plan's paragraphs name, in a list behind a colon or one by one. */
final class FoundMovements {
  private static final String OPEN = "[“\"]";
  private static final String QUOTED = OPEN + "([^“”\"]{3,160})[”\"]";
  private static final Pattern LIST =
      Pattern.compile("(?iu)các phong trào(?: thi đua)?(?: yêu nước)?[^:“\"]{0,80}[:“\"]");
  private static final Pattern ONE =
      Pattern.compile(
          "(?iu)(?:phong trào|cuộc vận động|cao trào)(?: thi đua)?(?: yêu nước)?(?: đặc biệt)?(?: là)?:? ?"
              + QUOTED);
  private static final Pattern ITEM = Pattern.compile(QUOTED + "\\s*(.*)");

  private final List<FoundPlan.Movement> movements = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  /** Takes in the movements of a paragraph. */
  void accept(String text) {
    Matcher list = LIST.matcher(text);
    int from = 0;
    if (list.find() && list(text, list)) {
      from = text.length();
    }
    Matcher one = ONE.matcher(text.substring(from));
    while (one.find()) {
      add(one.group(1), Optional.empty());
    }
  }

  /** A list is of several, parted by semicolons or commas; false where it is none. */
  private boolean list(String text, Matcher begin) {
    char last = text.charAt(begin.end() - 1);
    String items = text.substring(last == ':' ? begin.end() : begin.end() - 1);
    String parted = items.contains(";") ? ";" : ",(?=\\s*" + OPEN + ")";
    String[] parts = items.split(parted, -1);
    if (parts.length < 2) {
      return false;
    }
    for (String part : parts) {
      item(part.strip());
    }
    return true;
  }

  private void item(String part) {
    Matcher quoted = ITEM.matcher(part);
    if (quoted.find()) {
      String about = quoted.group(2).replaceFirst("[ .,;…]+$", "").strip();
      boolean years = about.matches(".*\\d{4}.*") && about.length() < 80;
      add(quoted.group(1), years ? Optional.of(about) : Optional.empty());
      return;
    }
    String name =
        part.replaceFirst("(?iu)^(?:và )?(?:phong trào )?(?:thi đua )?(?:trong )?(?:lĩnh vực )", "")
            .replaceFirst("(?iu)^(?:và )?phong trào (?:thi đua )?", "")
            .replaceFirst("[ .,;…]+$", "")
            .strip();
    if (name.length() >= 8 && name.length() <= 160 && !name.contains(". ")) {
      add(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), Optional.empty());
    }
  }

  private void add(String name, Optional<String> about) {
    String bare = name.strip().replaceFirst("[ .,;…]+$", "");
    if (!bare.isEmpty() && known.add(Names.fold(bare))) {
      movements.add(new FoundPlan.Movement(bare, about));
    }
  }

  List<FoundPlan.Movement> movements() {
    return List.copyOf(movements);
  }
}
