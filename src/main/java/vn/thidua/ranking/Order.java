package vn.thidua.ranking;

import static org.apache.commons.numbers.fraction.BigFraction.ZERO;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.TieBreaker;
import vn.thidua.progress.Fractions;

/** The order of the league: more points first, then what the rubric names for a tie. */
final class Order implements Comparator<Score> {
  private final List<TieBreaker> breakers;

  Order(List<TieBreaker> breakers) {
    this.breakers = breakers;
  }

  @Override
  public int compare(Score a, Score b) {
    int points = Fractions.compare(b.points().orElseThrow(), a.points().orElseThrow());
    return points != 0 ? points : decider(a, b).map(by -> compare(by, a, b)).orElse(0);
  }

  /** What decides between two scores with equal points; empty where nothing does. */
  Optional<TieBreaker> decider(Score a, Score b) {
    return a.points().equals(b.points())
        ? breakers.stream().filter(by -> compare(by, a, b) != 0).findFirst()
        : Optional.empty();
  }

  private static int compare(TieBreaker by, Score a, Score b) {
    return switch (by.by()) {
      case ITEM -> Fractions.compare(main(by, b), main(by, a));
      case DEDUCTIONS -> Fractions.compare(a.deductions(), b.deductions());
      case REPORTS ->
          a.owed() != b.owed()
              ? Integer.compare(a.owed(), b.owed())
              : Integer.compare(a.late(), b.late());
    };
  }

  private static BigFraction main(TieBreaker by, Score score) {
    return by.item().flatMap(score::part).map(Scored::points).orElse(ZERO);
  }
}
