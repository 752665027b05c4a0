package vn.thidua.ranking;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.RankClass;
import vn.thidua.progress.Fractions;

/**
 * A village's class.
 *
 * @param rankClass absent where it reaches none, or what happened costs it every class
 * @param byPoints the class that its points alone reach
 * @param cost what happened that costs it a class
 * @param full the classes that its points reach, but whose quota others before it fill
 * @param tied whether equal villages compete for the last places of such a class, so that the
 *     council must decide
 */
public record Classed(
    Optional<RankClass> rankClass,
    Optional<RankClass> byPoints,
    List<Event> cost,
    List<RankClass> full,
    boolean tied) {
  static final Classed NONE =
      new Classed(Optional.empty(), Optional.empty(), List.of(), List.of(), false);

  public Classed {
    cost = List.copyOf(cost);
    full = List.copyOf(full);
  }

  /**
   * The points from which a class is reached in an area.
   *
   * @param area the id of the kind of area
   */
  static BigFraction limit(RankClass rankClass, Optional<String> area) {
    return Fractions.of(
        rankClass.byArea().stream()
            .filter(limit -> area.filter(limit.area()::equals).isPresent())
            .map(RankClass.Limit::from)
            .findFirst()
            .orElse(rankClass.from()));
  }
}
