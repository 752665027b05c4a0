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
      BiConsumer<T, T> stayed) {
    Map<String, T> old = byId(before, id);
    Map<String, T> now = byId(after, id);
    old.forEach(
        (key, thing) -> {
          if (!now.containsKey(key)) {
            differences.add(Difference.removed(topic, name.apply(thing)));
          }
        });
    now.forEach(
        (key, thing) -> {
          if (old.containsKey(key)) {
            stayed.accept(old.get(key), thing);
          } else {
            differences.add(Difference.added(topic, name.apply(thing)));
          }
        });
  }

  private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    things.forEach(thing -> byId.putIfAbsent(id.apply(thing), thing));
    return byId;
  }

  /** One value of a thing. */
  void value(List<String> subject, String aspect, Object before, Object after) {
    value(subject, aspect, before, after, "");
  }

  /** As above, of a number with its unit. */
  void value(List<String> subject, String aspect, Object before, Object after, String unit) {
    String old = plain(before);
    String now = plain(after);
    if (!old.equals(now)) {
      differences.add(
          new Difference(topic, subject, aspect, Optional.of(old), Optional.of(now), unit));
    }
  }

  /** Numbers without the zeros at their end, lists with commas, nothing as nothing. */
  private static String plain(Object value) {
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
