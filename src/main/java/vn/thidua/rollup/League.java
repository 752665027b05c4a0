package vn.thidua.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.progress.Fractions;

/** Units in the order of their points; those of equal points share a place. */
public final class League {
  private League() {}

  /** A unit in its place, from 1. */
  public record Place(int rank, UnitRow unit) {}

  /** The places of all units that have points. */
  public static List<Place> of(List<UnitRow> units) {
    List<UnitRow> sorted =
        units.stream()
            .filter(unit -> unit.points().isPresent())
            .sorted(
                Comparator.comparing((UnitRow unit) -> unit.points().orElseThrow(), Fractions.ORDER)
                    .reversed()
                    .thenComparing(unit -> String.join("\u0000", unit.path())))
            .toList();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      boolean equal =
          i > 0 && Fractions.compare(points(sorted.get(i)), points(sorted.get(i - 1))) == 0;
      places.add(new Place(equal ? places.get(i - 1).rank() : i + 1, sorted.get(i)));
    }
    return places;
  }

  private static BigFraction points(UnitRow unit) {
    return unit.points().orElseThrow();
  }
}
