package vn.thidua.difference;

import java.util.List;
import java.util.Optional;

/**
 * One thing that changed.
 *
 * @param subject what changed, from the larger to the smaller: an indicator, a village, a month
 * @param aspect what of it changed, a key such as {@code target}; empty where the whole came or
 *     went
 * @param before as it was, plain: numbers with a decimal point, dates in ISO form; empty where it
 *     was not there
 * @param after as it is now, likewise
 * @param unit of two numbers; empty where there is none
 */
public record Difference(
    Topic topic,
    List<String> subject,
    String aspect,
    Optional<String> before,
    Optional<String> after,
    String unit) {
  public Difference {
    subject = List.copyOf(subject);
  }

  /** What a difference is about, in the order in which one reads them. */
  public enum Topic {
    PLAN,
    BASES,
    BODIES,
    VILLAGES,
    MOVEMENTS,
    INDICATORS,
    PHASES,
    TARGETS,
    REPORTS,
    FILES,
    STATUS,
    RANK
  }

  /** Something that was not there before. */
  static Difference added(Topic topic, String... subject) {
    return new Difference(topic, List.of(subject), "", Optional.empty(), Optional.of(""), "");
  }

  /** Something that is no longer there. */
  static Difference removed(Topic topic, String... subject) {
    return new Difference(topic, List.of(subject), "", Optional.of(""), Optional.empty(), "");
  }

  /** A file that came, went or says something else than before. */
  public static Difference ofFile(String name, boolean was, boolean is) {
    return new Difference(
        Topic.FILES,
        List.of(name),
        was && is ? "content" : "",
        was ? Optional.of("") : Optional.empty(),
        is ? Optional.of("") : Optional.empty(),
        "");
  }

  /** Whether the whole came. */
  public boolean isAdded() {
    return before.isEmpty();
  }

  /** Whether the whole went. */
  public boolean isRemoved() {
    return after.isEmpty();
  }
}
