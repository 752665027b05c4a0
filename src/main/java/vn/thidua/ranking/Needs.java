package vn.thidua.ranking;

import static org.apache.commons.numbers.fraction.BigFraction.ONE;
import static org.apache.commons.numbers.fraction.BigFraction.ZERO;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Kind;
import vn.thidua.progress.Figure;
import vn.thidua.progress.Fractions;
import vn.thidua.progress.Standing;
import vn.thidua.progress.WhatIf;

/**
 * What a village would have needed to reach more points: found by scoring it again with other
 * values, never by dividing what is missing.
 */
public final class Needs {
  private final Assessment assessment;
  private final WhatIf whatIf;

  public Needs(Assessment assessment) {
    this.assessment = assessment;
    this.whatIf = new WhatIf(assessment.progress());
  }

  /**
   * One indicator at another value.
   *
   * @param whole the whole of a share, in which {@code more} counts
   * @param more how many of the whole that is, of a share
   */
  public record Step(
      Indicator indicator,
      BigFraction from,
      BigFraction to,
      Optional<BigFraction> more,
      Optional<BigFraction> whole) {
    /** What is added; negative where it must fall. */
    public BigFraction by() {
      return to.subtract(from);
    }
  }

  /** What would do: one indicator, or some together. */
  public record Way(List<Step> steps, Score score) {
    public Way {
      steps = List.copyOf(steps);
    }
  }

  /**
   * The ways to reach something, the one first that takes least of its target. Where no indicator
   * does alone, one way with several; none where all together do not.
   */
  public List<Way> to(Score score, Predicate<Score> reached) {
    List<Candidate> candidates = candidates(score);
    List<Way> ways = new ArrayList<>();
    Map<Way, BigFraction> effort = new HashMap<>();
    for (Candidate candidate : candidates) {
      candidate
          .least(Map.of(), score, reached)
          .ifPresent(
              steps -> {
                Way way = candidate.way(score, steps);
                ways.add(way);
                effort.put(way, candidate.effort(steps));
              });
    }
    ways.sort(Comparator.comparing(effort::get));
    return ways.isEmpty() ? together(score, candidates, reached) : ways;
  }

  /** The indicators that gain most, fully, until it is reached; of the last no more than needed. */
  private List<Way> together(Score score, List<Candidate> candidates, Predicate<Score> reached) {
    Map<Candidate, BigFraction> gains = new HashMap<>();
    for (Candidate candidate : candidates) {
      Score most =
          assessment.supposing(score.village(), candidate.with(Map.of(), candidate.most()));
      gains.put(candidate, most.points().orElse(ZERO));
    }
    List<Candidate> order = new ArrayList<>(candidates);
    order.sort(Comparator.comparing((Candidate c) -> gains.get(c), Fractions::compare).reversed());
    Map<IndicatorId, Standing> supposed = new LinkedHashMap<>();
    List<Step> taken = new ArrayList<>();
    for (Candidate candidate : order) {
      Optional<BigFraction> least = candidate.least(supposed, score, reached);
      BigFraction steps = least.orElseGet(() -> candidate.useful(supposed, score));
      if (steps.signum() > 0) {
        taken.add(candidate.step(steps));
        supposed.put(candidate.indicator.id(), candidate.at(steps));
      }
      if (least.isPresent()) {
        return List.of(new Way(taken, assessment.supposing(score.village(), supposed)));
      }
    }
    return List.of();
  }

  private List<Candidate> candidates(Score score) {
    Map<IndicatorId, Candidate> candidates = new LinkedHashMap<>();
    for (Scored term : score.terms()) {
      Leaf leaf = term.leaf().orElseThrow();
      if (leaf.decided().isEmpty() && leaf.indicator().isPresent()) {
        Indicator indicator = leaf.indicator().get();
        candidate(indicator, leaf.standing())
            .ifPresent(candidate -> candidates.putIfAbsent(indicator.id(), candidate));
      }
    }
    return List.copyOf(candidates.values());
  }

  /** What can still be done about an indicator: what has happened can't be undone. */
  private Optional<Candidate> candidate(Indicator indicator, Optional<Standing> standing) {
    boolean past = indicator.kind() == Kind.FLOW && indicator.better() == Better.LOWER;
    if (past || indicator.better() == Better.WITHIN || standing.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigFraction> whole = whole(standing.get());
    if (indicator.kind() == Kind.SHARE && whole.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Candidate(indicator, standing.get(), whole));
  }

  private static Optional<BigFraction> whole(Standing standing) {
    return standing.actual().stream()
        .flatMap(actual -> actual.terms().stream())
        .flatMap(figure -> figure.of().stream())
        .map(Fractions::of)
        .reduce(BigFraction::add)
        .filter(whole -> whole.signum() > 0);
  }

  /** One indicator that could stand otherwise, in steps of the smallest amount that is reported. */
  private final class Candidate {
    private final Indicator indicator;
    private final Standing standing;
    private final Optional<BigFraction> whole;
    private final BigFraction from;
    private final BigFraction unit;

    Candidate(Indicator indicator, Standing standing, Optional<BigFraction> whole) {
      this.indicator = indicator;
      this.standing = standing;
      this.whole = indicator.kind() == Kind.SHARE ? whole : Optional.empty();
      this.from = standing.value().or(standing::baseline).orElse(ZERO);
      this.unit = this.whole.map(Fractions.HUNDRED::divide).orElseGet(this::digit);
    }

    /** One unit, or the last decimal in which the indicator is reported or set. */
    private BigFraction digit() {
      Stream<BigDecimal> written =
          Stream.concat(
              standing.target().stream().map(target -> target.low()),
              standing.actual().stream()
                  .flatMap(actual -> actual.terms().stream())
                  .map(Figure::value));
      int scale =
          written
              .mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale()))
              .max()
              .orElse(0);
      return Fractions.of(BigDecimal.ONE.movePointLeft(scale));
    }

    Standing at(BigFraction steps) {
      return whatIf.at(indicator, standing, value(steps));
    }

    private BigFraction value(BigFraction steps) {
      BigFraction change = unit.multiply(steps);
      return indicator.better() == Better.LOWER ? from.subtract(change) : from.add(change);
    }

    /** As many steps as could ever help. */
    private BigFraction most() {
      if (indicator.better() == Better.LOWER) {
        return down(from.divide(unit));
      }
      BigFraction end =
          indicator.kind() == Kind.SHARE
              ? Fractions.HUNDRED
              : Stream.of(
                      standing.target().map(target -> Fractions.of(target.high())),
                      standing.expected(),
                      Optional.of(from),
                      Optional.of(ONE))
                  .flatMap(Optional::stream)
                  .max(Fractions::compare)
                  .orElse(ONE)
                  .multiply(3);
      return down(end.subtract(from).divide(unit));
    }

    private static BigFraction down(BigFraction steps) {
      return steps.signum() <= 0
          ? ZERO
          : BigFraction.of(steps.getNumerator().divide(steps.getDenominator()));
    }

    /** The fewest steps that do; empty where none do. */
    Optional<BigFraction> least(
        Map<IndicatorId, Standing> supposed, Score score, Predicate<Score> reached) {
      BigFraction high = most();
      if (high.signum() == 0 || !reached.test(score(supposed, score, high))) {
        return Optional.empty();
      }
      BigFraction low = ZERO;
      while (Fractions.compare(high.subtract(low), ONE) > 0) {
        BigFraction middle = down(low.add(high).divide(2));
        if (reached.test(score(supposed, score, middle))) {
          high = middle;
        } else {
          low = middle;
        }
      }
      return Optional.of(high);
    }

    /** The fewest steps that bring all that the indicator can bring. */
    BigFraction useful(Map<IndicatorId, Standing> supposed, Score score) {
      BigFraction best = score(supposed, score, most()).raw();
      if (Fractions.compare(best, score(supposed, score, ZERO).raw()) <= 0) {
        return ZERO;
      }
      return least(supposed, score, s -> Fractions.compare(s.raw(), best) >= 0).orElse(ZERO);
    }

    private Map<IndicatorId, Standing> with(
        Map<IndicatorId, Standing> supposed, BigFraction steps) {
      Map<IndicatorId, Standing> standings = new HashMap<>(supposed);
      standings.put(indicator.id(), steps.signum() == 0 ? standing : at(steps));
      return standings;
    }

    private Score score(Map<IndicatorId, Standing> supposed, Score score, BigFraction steps) {
      return assessment.supposing(score.village(), with(supposed, steps));
    }

    Step step(BigFraction steps) {
      return new Step(
          indicator, from, value(steps), whole.isPresent() ? Optional.of(steps) : whole, whole);
    }

    Way way(Score score, BigFraction steps) {
      return new Way(List.of(step(steps)), score(Map.of(), score, steps));
    }

    /** How much of its target that is. */
    BigFraction effort(BigFraction steps) {
      BigFraction change = unit.multiply(steps);
      return standing
          .target()
          .map(target -> Fractions.of(target.high()))
          .filter(target -> target.signum() > 0)
          .map(change::divide)
          .orElse(change);
    }
  }
}
