package vn.thidua.ranking;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Disqualifier;
import vn.thidua.plan.ItemId;
import vn.thidua.plan.Village;

/**
 * A village's points, part by part of the rubric.
 *
 * @param full the standard points that a village has to which everything was handed
 * @param late how many of its reports came late
 * @param owed how many are missing
 * @param events what costs it its class
 */
public record Score(
    Village village,
    List<Scored> standards,
    BigFraction full,
    int late,
    int owed,
    List<Event> events) {
  public Score {
    standards = List.copyOf(standards);
    events = List.copyOf(events);
  }

  /** The standard points of what was handed to it. */
  public BigFraction of() {
    return sum(Scored::of);
  }

  /**
   * Its points, those of what was not handed to it shared out over the rest, so that a village with
   * fewer indicators is measured by those it has; empty where it has none.
   */
  public Optional<BigFraction> points() {
    return scaled(part -> part.marks().total());
  }

  /** As {@link #points}, if all that is open turns out worst. */
  public Optional<BigFraction> least() {
    return scaled(part -> part.least().total());
  }

  /** As {@link #points}, if all that is open turns out best. */
  public Optional<BigFraction> most() {
    return scaled(part -> part.most().total());
  }

  /** The points before they are shared out. */
  public BigFraction raw() {
    return sum(part -> part.marks().total());
  }

  /** What points of a part bring once they are shared out. */
  public BigFraction scaled(BigFraction points) {
    return of().equals(full) ? points : points.multiply(full).divide(of());
  }

  /** The points that were taken. */
  public BigFraction deductions() {
    return sum(part -> part.marks().minus());
  }

  /** The parts that have no parts of their own and were handed to it. */
  public List<Scored> terms() {
    return all()
        .filter(part -> part.leaf().filter(l -> l.reason() != Reason.NOT_ASSIGNED).isPresent())
        .toList();
  }

  /** All parts, each before its own parts. */
  public Stream<Scored> all() {
    return standards.stream().flatMap(Scored::all);
  }

  /** The part of that id. */
  public Optional<Scored> part(ItemId id) {
    return all().filter(part -> part.item().id().equals(id)).findFirst();
  }

  /** Whether it is out of the ranking. */
  public boolean unranked() {
    return points().isEmpty()
        || events.stream().anyMatch(e -> e.effect() == Disqualifier.Effect.UNRANKED);
  }

  private Optional<BigFraction> scaled(Function<Scored, BigFraction> part) {
    // A rubric may do without standard points, and only add and take.
    return of().signum() == 0 && full.signum() != 0
        ? Optional.empty()
        : Optional.of(scaled(sum(part)));
  }

  private BigFraction sum(Function<Scored, BigFraction> part) {
    return standards.stream().map(part).reduce(BigFraction.ZERO, BigFraction::add);
  }
}
