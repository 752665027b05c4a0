package vn.thidua.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a rubric: a standard, an item, a part of an item, to any depth.
 *
 * @param points the standard points (điểm chuẩn); none where it only adds or takes
 * @param bonus the most that it and its parts may bring beyond the standard points
 * @param minus the most that it and its parts may take
 * @param floor the percentage of its standard points below which nobody may fall (điểm liệt)
 * @param evidence what the points are given on (căn cứ chấm điểm)
 * @param scorer who follows and scores it
 * @param rule how it comes by its points, where it has no parts
 */
public record Item(
    ItemId id,
    String name,
    Optional<BigDecimal> points,
    Optional<BigDecimal> bonus,
    Optional<BigDecimal> minus,
    Optional<BigDecimal> floor,
    Optional<String> evidence,
    Optional<String> scorer,
    Parts parts,
    ScoringRule rule,
    List<Item> items,
    Places places) {
  public Item {
    items = List.copyOf(items);
  }

  /** Whether it has no parts, so that it is scored itself. */
  public boolean isLeaf() {
    return items.isEmpty();
  }

  /** It and all its parts, each before its own parts. */
  public Stream<Item> all() {
    return Stream.concat(Stream.of(this), items.stream().flatMap(Item::all));
  }
}
