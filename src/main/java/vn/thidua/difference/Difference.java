package vn.thidua.difference;

import java.util.List;
import java.util.Optional;
import vn.thidua.finding.Place;

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
 * @param wasAt where in the files the values stood that it names
 * @param isAt where they stand now
 */
public record Difference(
    Topic topic,
    List<String> subject,
    String aspect,
    Optional<String> before,
    Optional<String> after,
    String unit,
    List<Place> wasAt,
    List<Place> isAt) {
  public Difference {
    subject = List.copyOf(subject);
    wasAt = List.copyOf(wasAt);
    isAt = List.copyOf(isAt);
  }

  /** What a difference is about, in the order in which one reads them. */
  public enum Topic {
    PLAN,
    BASES,
    BODIES,
    VILLAGES,
    PARTNERS,
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
  static Difference added(Topic topic, List<Place> at, String... subject) {
    return whole(topic, List.of(subject), Optional.empty(), Optional.of(""), List.of(), at);
  }

  /** Something that is no longer there. */
  static Difference removed(Topic topic, List<Place> at, String... subject) {
    return whole(topic, List.of(subject), Optional.of(""), Optional.empty(), at, List.of());
  }

  private static Difference whole(
      Topic topic,
      List<String> subject,
      Optional<String> before,
      Optional<String> after,
      List<Place> wasAt,
      List<Place> isAt) {
    return new Difference(topic, subject, "", before, after, "", wasAt, isAt);
  }

  /** A file that came, went or says something else than before. */
  public static Difference ofFile(String name, boolean was, boolean is) {
    return new Difference(
        Topic.FILES,
        List.of(name),
        was && is ? "content" : "",
        was ? Optional.of("") : Optional.empty(),
        is ? Optional.of("") : Optional.empty(),
        "",
        List.of(),
        List.of());
  }

  /** Whether no more is known than that a file came, went or differs. */
  public boolean isOfWholeFile() {
    return topic == Topic.FILES && wasAt.isEmpty() && isAt.isEmpty();
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
