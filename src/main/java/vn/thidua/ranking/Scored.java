package vn.thidua.ranking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Adjustment;
import vn.thidua.plan.Item;
import vn.thidua.progress.Fractions;

/**
 * A part of a rubric with the points that it brings a village.
 *
 * @param of its standard points, what was not handed to the village left out
 * @param marks its points, caps applied
 * @param least as {@code marks}, if all that is open turns out worst
 * @param most as {@code marks}, if all that is open turns out best
 * @param cuts what its own caps did
 * @param adjustments that name it
 * @param parts its parts, scored
 * @param counted the one of its parts that counts, where they exclude each other
 * @param leaf what it rests on, where it has no parts
 */
public record Scored(
    Item item,
    BigFraction of,
    Marks marks,
    Marks least,
    Marks most,
    List<Cut> cuts,
    List<Adjustment> adjustments,
    List<Scored> parts,
    Optional<Scored> counted,
    Optional<Leaf> leaf) {
  public Scored {
    cuts = List.copyOf(cuts);
    adjustments = List.copyOf(adjustments);
    parts = List.copyOf(parts);
  }

  /** The points. */
  public BigFraction points() {
    return marks.total();
  }

  /** The standard points that it does not bring. */
  public BigFraction lost() {
    return of.subtract(points());
  }

  /** Whether reports or scores that are still to come can change it. */
  public boolean open() {
    return !least.total().equals(most.total());
  }

  /** Whether it is below its floor. */
  public boolean belowFloor() {
    return belowFloorBy().isPresent();
  }

  /** The points by which it is below its floor; empty where it is not. */
  public Optional<BigFraction> belowFloorBy() {
    return item.floor()
        .map(floor -> Fractions.of(floor).multiply(of).divide(100).subtract(points()))
        .filter(missing -> missing.signum() > 0);
  }

  /** It and all its parts, each before its own parts. */
  public Stream<Scored> all() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(Scored::all));
  }
}
