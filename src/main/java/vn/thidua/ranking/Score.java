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
 * @param totals the sums of its parts, added up once: a league compares them again and again
 */
public record Score(
    Village village,
    List<Scored> standards,
    BigFraction full,
    int late,
    int owed,
    List<Event> events,
    Totals totals) {
  public Score {
    standards = List.copyOf(standards);
    events = List.copyOf(events);
  }

  /**
   * What the parts come to, before and after what was not handed to the village is shared out.
   *
   * @param of the standard points of what was handed to it
   * @param raw the points before they are shared out
   */
  record Totals(
      BigFraction of,
      BigFraction raw,
      Optional<BigFraction> points,
      Optional<BigFraction> least,
      Optional<BigFraction> most) {}

  static Score of(
      Village village,
      List<Scored> standards,
      BigFraction full,
      int late,
      int owed,
      List<Event> events) {
    BigFraction of = sum(standards, Scored::of);
    BigFraction raw = sum(standards, part -> part.marks().total());
    Totals totals =
        new Totals(
            of,
            raw,
            shared(raw, of, full),
            shared(sum(standards, part -> part.least().total()), of, full),
            shared(sum(standards, part -> part.most().total()), of, full));
    return new Score(village, standards, full, late, owed, events, totals);
  }

  /** The standard points of what was handed to it. */
  public BigFraction of() {
    return totals.of();
  }

  /**
   * Its points, those of what was not handed to it shared out over the rest, so that a village with
   * fewer indicators is measured by those it has; empty where it has none.
   */
  public Optional<BigFraction> points() {
    return totals.points();
  }

  /** As {@link #points}, if all that is open turns out worst. */
  public Optional<BigFraction> least() {
    return totals.least();
  }

  /** As {@link #points}, if all that is open turns out best. */
  public Optional<BigFraction> most() {
    return totals.most();
  }

  /** The points before they are shared out. */
  public BigFraction raw() {
    return totals.raw();
  }

  /** What points of a part bring once they are shared out. */
  public BigFraction scaled(BigFraction points) {
    return scaled(points, of(), full);
  }

  private static BigFraction scaled(BigFraction points, BigFraction of, BigFraction full) {
    return of.equals(full) ? points : points.multiply(full).divide(of);
  }

  /** The points that were taken. */
  public BigFraction deductions() {
    return sum(standards, part -> part.marks().minus());
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

  /** How many of its parts rest on an estimate. */
  public long estimated() {
    return terms().stream().flatMap(term -> term.leaf().stream()).filter(Leaf::estimated).count();
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

  private static Optional<BigFraction> shared(
      BigFraction points, BigFraction of, BigFraction full) {
    // A rubric may do without standard points, and only add and take.
    return of.signum() == 0 && full.signum() != 0
        ? Optional.empty()
        : Optional.of(scaled(points, of, full));
  }

  private static BigFraction sum(List<Scored> standards, Function<Scored, BigFraction> part) {
    return standards.stream().map(part).reduce(BigFraction.ZERO, BigFraction::add);
  }
}
