package vn.thidua.ranking;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.StageScore;
import vn.thidua.progress.Figure;
import vn.thidua.progress.Fractions;
import vn.thidua.progress.Standing;

/**
 * What a part of a rubric without parts of its own rests on.
 *
 * @param standing where the village stands with the indicator, where there is one
 * @param measured what was held against the rule; of a share in percent
 * @param volume of the work, where the rule asks for it
 * @param cases what was counted beside an indicator
 * @param raw the points before adjustments and caps
 * @param decided the score that counts in place of what the rule says
 * @param stages the scores that were given, in the order of stages
 */
public record Leaf(
    Reason reason,
    Optional<Indicator> indicator,
    Optional<Standing> standing,
    Optional<BigFraction> measured,
    Optional<BigFraction> volume,
    Tally cases,
    Marks raw,
    Optional<StageScore> decided,
    List<StageScore> stages) {
  /** Fewer than this in a whole, and one more or less moves its share by ten percent or more. */
  private static final BigFraction SMALL = BigFraction.of(10);

  /**
   * What was counted.
   *
   * @param decided cases that adjustments name
   * @param late reports that came late
   * @param missing reports that are missing
   * @param early reports that came as early as the part asks for
   */
  public record Tally(BigFraction decided, int late, int missing, int early) {}

  public Leaf {
    stages = List.copyOf(stages);
  }

  /** Whether an estimate is part of it. */
  public boolean estimated() {
    return decided.isEmpty() && standing.filter(Standing::estimated).isPresent();
  }

  /** Whether it is a share of so few that one more or less decides. */
  public boolean smallBase() {
    return decided.isEmpty()
        && standing
            .flatMap(Standing::actual)
            .filter(actual -> actual.terms().stream().anyMatch(f -> f.of().isPresent()))
            .filter(
                actual ->
                    Fractions.compare(
                            actual.terms().stream()
                                .flatMap(figure -> figure.of().stream())
                                .map(Fractions::of)
                                .reduce(BigFraction.ZERO, BigFraction::add),
                            SMALL)
                        < 0)
            .isPresent();
  }

  /** The figures of reports that it rests on. */
  public List<Figure> figures() {
    return standing.flatMap(Standing::actual).map(actual -> actual.terms()).orElse(List.of());
  }

  /**
   * What is missing from the actual value to full points as of now, in the indicator's unit;
   * negative where it must fall. Empty where nothing is, or more would not help.
   */
  public Optional<BigFraction> missing() {
    return reason == Reason.FULL || standing.filter(Standing::broken).isPresent()
        ? Optional.empty()
        : standing
            .flatMap(s -> s.expected().flatMap(expected -> s.value().map(expected::subtract)))
            .filter(missing -> missing.signum() != 0);
  }
}
