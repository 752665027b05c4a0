package vn.thidua.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.thidua.difference.Difference.Topic;
import vn.thidua.finding.Place;
import vn.thidua.plan.Places;

/** Collects the differences of one topic. */
final class Comparison {
  private final Topic topic;
  private final List<Difference> differences;

  Comparison(Topic topic, List<Difference> differences) {
    this.topic = topic;
    this.differences = differences;
  }

  /** Things that have an id: which came, which went, and the pairs that stayed. */
  <T> void each(
      List<T> before,
      List<T> after,
      Function<T, String> id,
      Function<T, String> name,
      Function<T, Places> places,
      BiConsumer<T, T> stayed) {
    Map<String, T> old = byId(before, id);
    Map<String, T> now = byId(after, id);
    old.forEach(
        (key, thing) -> {
          if (!now.containsKey(key)) {
            differences.add(Difference.removed(topic, whole(places, thing), name.apply(thing)));
          }
        });
    now.forEach(
        (key, thing) -> {
          if (old.containsKey(key)) {
            stayed.accept(old.get(key), thing);
          } else {
            differences.add(Difference.added(topic, whole(places, thing), name.apply(thing)));
          }
        });
  }

  private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    things.forEach(thing -> byId.putIfAbsent(id.apply(thing), thing));
    return byId;
  }

  private static <T> List<Place> whole(Function<T, Places> places, T thing) {
    return List.of(places.apply(thing).whole());
  }

  /** One value of a thing, written nowhere by itself. */
  void value(List<String> subject, String aspect, Object before, Object after, String unit) {
    value(subject, aspect, before, after, unit, List.of(), List.of());
  }

  /** As above, of a number with its unit. */
  void value(
      List<String> subject,
      String aspect,
      Object before,
      Object after,
      String unit,
      List<Place> wasAt,
      List<Place> isAt) {
    String old = plain(before);
    String now = plain(after);
    if (!old.equals(now)) {
      differences.add(
          new Difference(
              topic, subject, aspect, Optional.of(old), Optional.of(now), unit, wasAt, isAt));
    }
  }

  /** A thing of which values were written under their keys, as it was and as it is. */
  Pair of(List<String> subject, Places before, Places after) {
    return new Pair(this, subject, before, after);
  }

  /** The values of one thing, each named by what it is and by the key under which it stands. */
  record Pair(Comparison comparison, List<String> subject, Places before, Places after) {
    void value(String key, Object old, Object now) {
      value(key, key, old, now);
    }

    void value(String aspect, String key, Object old, Object now) {
      value(aspect, List.of(key), old, now, "");
    }

    /** As above, of a value that any of the keys may hold, with the unit of a number. */
    void value(String aspect, List<String> keys, Object old, Object now, String unit) {
      comparison.value(subject, aspect, old, now, unit, at(before, keys), at(after, keys));
    }

    private static List<Place> at(Places places, List<String> keys) {
      return keys.stream().filter(places::has).map(places::of).toList();
    }
  }

  /** Numbers without the zeros at their end, lists with commas, nothing as nothing. */
  static String plain(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Comparison::plain).orElse("");
    }
    if (value instanceof BigDecimal number) {
      BigDecimal stripped = number.stripTrailingZeros();
      return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
    if (value instanceof List<?> list) {
      List<String> all = new ArrayList<>();
      list.forEach(one -> all.add(plain(one)));
      return String.join(", ", all);
    }
    return String.valueOf(value);
  }
}
