package vn.thidua.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By what the villages are scored, as written in {@code scoring.yaml}.
 *
 * @param basis the document that it is taken from
 * @param illustrative what of it is an example and not the issuer's own
 * @param total what the standards add up to
 * @param overCaps what becomes of a score that was given above a cap
 * @param classes the best first
 */
public record Rubric(
    String title,
    Optional<String> version,
    Optional<String> basis,
    Optional<String> illustrative,
    BigDecimal total,
    OverCaps overCaps,
    List<Item> standards,
    List<Disqualifier> disqualifiers,
    List<Area> areas,
    List<RankClass> classes,
    List<VillageGroup> groups,
    List<TieBreaker> tieBreakers,
    Places places) {
  /** What becomes of a score that was given above a cap. */
  public enum OverCaps {
    /** The cap holds. */
    CUT,
    /** What was decided stands, and is told. */
    ACCEPTED
  }

  public Rubric {
    standards = List.copyOf(standards);
    disqualifiers = List.copyOf(disqualifiers);
    areas = List.copyOf(areas);
    classes = List.copyOf(classes);
    groups = List.copyOf(groups);
    tieBreakers = List.copyOf(tieBreakers);
  }

  /** All its parts, each before its own parts. */
  public Stream<Item> items() {
    return standards.stream().flatMap(Item::all);
  }

  /** The part of that id. */
  public Optional<Item> item(ItemId id) {
    return items().filter(item -> item.id().equals(id)).findFirst();
  }
}
