package vn.thidua.ranking;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.progress.Figure;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;

/**
 * What one indicator brings a village.
 *
 * @param standing where the village stands with it
 * @param of the points that it can bring
 * @param points from 0 to {@code of}
 * @param least what is left of them in the worst case, once what is open is known
 * @param most what can become of them in the best case
 */
public record Term(
    Indicator indicator,
    Standing standing,
    Reason reason,
    BigFraction of,
    BigFraction points,
    BigFraction least,
    BigFraction most) {
  /** Whether reports that are still to come, or an actual value for an estimate, can change it. */
  public boolean open() {
    return !least.equals(most);
  }

  /** The points that it does not bring. */
  public BigFraction lost() {
    return of.subtract(points);
  }

  /**
   * What is missing from the actual value to full points as of now, in the indicator's unit;
   * negative where it must fall. Empty where nothing is, or more would not help.
   */
  public Optional<BigFraction> missing() {
    return lost().signum() == 0 || standing.broken()
        ? Optional.empty()
        : standing
            .expected()
            .flatMap(expected -> standing.value().map(expected::subtract))
            .filter(missing -> missing.signum() != 0);
  }

  /**
   * The points of a standing: all of them where the target is met or the pace kept, in proportion
   * to the pace ratio below.
   *
   * @param confirmed where the village would stand if no estimate came true
   * @param owed the months for which the village's report was due and has not come
   */
  static Term of(
      Indicator indicator,
      Standing standing,
      Standing confirmed,
      BigFraction of,
      List<YearMonth> owed) {
    BigFraction part = part(standing);
    BigFraction points = part.multiply(of);
    boolean unreported = standing.value().isEmpty() && !notYet(standing);
    boolean rises =
        unreported || standing.estimated() || incomplete(indicator, standing, owed, Better.LOWER);
    BigFraction least = part(confirmed).multiply(of);
    return new Term(
        indicator,
        standing,
        reason(standing, part),
        of,
        points,
        incomplete(indicator, standing, owed, Better.HIGHER)
            ? BigFraction.ZERO
            : least.compareTo(points) < 0 ? least : points,
        rises && !standing.broken() ? of : points);
  }

  private static Reason reason(Standing standing, BigFraction part) {
    if (standing.value().isEmpty()) {
      return notYet(standing) ? Reason.NOT_YET : Reason.NO_REPORT;
    }
    return part.equals(BigFraction.ONE)
        ? Reason.FULL
        : part.signum() == 0 ? Reason.NONE : Reason.SHORT;
  }

  /** Whether nothing came where nothing was to come yet: a crop before its season. */
  private static boolean notYet(Standing standing) {
    return standing.value().isEmpty()
        && standing.expected().filter(expected -> expected.signum() == 0).isPresent()
        && standing.target().filter(target -> target.low().signum() > 0).isPresent();
  }

  /**
   * Whether a report that is owed can change the value, other than in the way in which months of a
   * flow only add to it.
   *
   * @param adding the direction in which what is added does no harm, or no good
   */
  private static boolean incomplete(
      Indicator indicator, Standing standing, List<YearMonth> owed, Better adding) {
    if (indicator.kind() == Kind.FLOW) {
      return !owed.isEmpty() && indicator.better() != adding;
    }
    return standing.actual().stream()
        .flatMap(actual -> actual.terms().stream())
        .map(Figure::month)
        .max(Comparator.naturalOrder())
        .filter(latest -> owed.stream().anyMatch(latest::isBefore))
        .isPresent();
  }

  private static BigFraction part(Standing standing) {
    if (standing.status().filter(Status.DONE::equals).isPresent() || notYet(standing)) {
      return BigFraction.ONE;
    }
    if (standing.value().isEmpty() || standing.broken()) {
      return BigFraction.ZERO;
    }
    return standing
        .paceRatio()
        .map(Term::bounded)
        .orElseGet(
            () ->
                standing.status().filter(Status.ON_TRACK::equals).isPresent()
                    ? BigFraction.ONE
                    : BigFraction.ZERO);
  }

  private static BigFraction bounded(BigFraction ratio) {
    return ratio.signum() < 0
        ? BigFraction.ZERO
        : ratio.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : ratio;
  }
}
