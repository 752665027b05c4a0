package vn.thidua.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.difference.Difference.Topic;
import vn.thidua.finding.Place;
import vn.thidua.plan.Written;

/**
 * What was written otherwise in a file and nobody named: each value by its line and the way to it.
 * The order of a record's keys says nothing, that of a list's items does.
 */
public final class WrittenDifferences {
  /** A number, and no name that is made of digits. */
  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

  private final Set<Place> toldBefore = new HashSet<>();
  private final Set<Place> toldAfter = new HashSet<>();
  private final List<Difference> all = new ArrayList<>();

  private WrittenDifferences(List<Difference> told) {
    told.forEach(
        one -> {
          toldBefore.addAll(one.wasAt());
          toldAfter.addAll(one.isAt());
        });
  }

  /**
   * What differs between two states of a file beside what was named.
   *
   * @param told what was named, with its places
   */
  public static List<Difference> between(Written before, Written after, List<Difference> told) {
    WrittenDifferences differences = new WrittenDifferences(told);
    differences.compare("", before, after);
    return List.copyOf(differences.all);
  }

  private void compare(String way, Written old, Written now) {
    if (isTold(old, toldBefore) && isTold(now, toldAfter)) {
      return;
    }
    if (old.text().isPresent() && now.text().isPresent()) {
      if (!isSame(old, now)) {
        all.add(changed("written", way, old.text(), now));
      }
    } else if (old.text().isPresent()
        || now.text().isPresent()
        || old.isList() != now.isList()
        || old.isPlainList() != now.isPlainList()) {
      removed(way, old);
      added(way, now);
    } else if (old.isPlainList()) {
      items(way, old.inside(), now.inside());
    } else {
      entries(way, old, now);
    }
  }

  /** Whether a value was named, itself or all that is inside it. */
  private static boolean isTold(Written value, Set<Place> told) {
    return told.contains(value.place())
        || (!value.inside().isEmpty()
            && value.inside().stream().allMatch(inner -> isTold(inner, told)));
  }

  private void entries(String way, Written old, Written now) {
    Map<String, Written> before = byKey(old);
    Map<String, Written> after = byKey(now);
    before.forEach(
        (key, value) -> {
          if (!after.containsKey(key)) {
            removed(Written.way(way, key), value);
          }
        });
    after.forEach(
        (key, value) -> {
          if (before.containsKey(key)) {
            compare(Written.way(way, key), before.get(key), value);
          } else {
            added(Written.way(way, key), value);
          }
        });
    List<String> stayed = before.keySet().stream().filter(after::containsKey).toList();
    if (now.isList() && !stayed.equals(after.keySet().stream().filter(stayed::contains).toList())) {
      all.add(changed("order", way, Optional.of(""), now));
    }
  }

  private static Map<String, Written> byKey(Written value) {
    Map<String, Written> byKey = new LinkedHashMap<>();
    value.inside().forEach(inner -> byKey.putIfAbsent(inner.key(), inner));
    return byKey;
  }

  /** Items without ids: those at both ends that are the same stayed, the others go in pairs. */
  private void items(String way, List<Written> old, List<Written> now) {
    int shorter = Math.min(old.size(), now.size());
    int first = 0;
    while (first < shorter && isSame(old.get(first), now.get(first))) {
      first++;
    }
    int last = 0;
    while (last < shorter - first
        && isSame(old.get(old.size() - 1 - last), now.get(now.size() - 1 - last))) {
      last++;
    }
    for (int i = first; i < Math.max(old.size(), now.size()) - last; i++) {
      String item = way + Written.item(String.valueOf(i + 1));
      if (i >= old.size() - last) {
        added(item, now.get(i));
      } else if (i >= now.size() - last) {
        removed(item, old.get(i));
      } else {
        compare(item, old.get(i), now.get(i));
      }
    }
  }

  private static boolean isSame(Written old, Written now) {
    if (old.inside().size() != now.inside().size()
        || !old.text()
            .map(WrittenDifferences::plain)
            .equals(now.text().map(WrittenDifferences::plain))) {
      return false;
    }
    for (int i = 0; i < old.inside().size(); i++) {
      Written one = old.inside().get(i);
      Written other = now.inside().get(i);
      if (!one.key().equals(other.key()) || !isSame(one, other)) {
        return false;
      }
    }
    return true;
  }

  /** A number without the zeros behind its decimal point. */
  private static String plain(String text) {
    return NUMBER.matcher(text).matches() && text.indexOf('.') > 0
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }

  private void removed(String way, Written old) {
    if (!isTold(old, toldBefore)) {
      Optional<String> was = Optional.of(old.text().orElse(""));
      all.add(of(way, old, whole(old), was, Optional.empty()));
    }
  }

  private void added(String way, Written now) {
    if (!isTold(now, toldAfter)) {
      Optional<String> is = Optional.of(now.text().orElse(""));
      all.add(of(way, now, whole(now), Optional.empty(), is));
    }
  }

  /** Of a single value that came or went is told what it is, of a record that there is one. */
  private static String whole(Written value) {
    return value.text().filter(text -> !text.isEmpty()).map(text -> "single").orElse("");
  }

  private static Difference changed(
      String aspect, String way, Optional<String> before, Written now) {
    return of(way, now, aspect, before, Optional.of(now.text().orElse("")));
  }

  /**
   * @param at the value whose line is told
   */
  private static Difference of(
      String way, Written at, String aspect, Optional<String> before, Optional<String> after) {
    return new Difference(
        Topic.FILES,
        List.of(at.place().file() + ":" + at.place().line(), way),
        aspect,
        before,
        after,
        "",
        before.isPresent() ? List.of(at.place()) : List.of(),
        after.isPresent() ? List.of(at.place()) : List.of());
  }
}
