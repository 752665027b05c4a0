package vn.thidua.ranking;

import static vn.thidua.progress.Fractions.HUNDRED;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Better;
import vn.thidua.plan.Gauge;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.progress.Fractions;
import vn.thidua.progress.Standing;
import vn.thidua.progress.Status;

/** What a standing shows of itself to a rubric. */
final class Gauged {
  private Gauged() {}

  /** In percent, or in the indicator's unit; empty where nothing was reported. */
  static Optional<BigFraction> of(Gauge gauge, Indicator indicator, Standing standing) {
    return switch (gauge) {
      case PACE -> pace(standing);
      case ACHIEVEMENT -> achievement(indicator, standing);
      case VALUE -> standing.value();
    };
  }

  /** Whether nothing came where nothing was to come yet: a crop before its season. */
  static boolean notYet(Standing standing) {
    return standing.value().isEmpty()
        && standing.expected().filter(expected -> expected.signum() == 0).isPresent()
        && standing.target().filter(target -> target.low().signum() > 0).isPresent();
  }

  private static Optional<BigFraction> pace(Standing standing) {
    if (notYet(standing)) {
      return Optional.of(HUNDRED);
    }
    if (standing.value().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(percent(standing, standing.paceRatio()));
  }

  private static Optional<BigFraction> achievement(Indicator indicator, Standing standing) {
    if (standing.value().isEmpty()) {
      return Optional.empty();
    }
    boolean ceiling = indicator.kind() == Kind.FLOW && indicator.better() == Better.LOWER;
    // Of a ceiling % KH is the part used up: what is kept is kept.
    return Optional.of(
        ceiling
            ? standing.broken() ? BigFraction.ZERO : HUNDRED
            : percent(standing, standing.achievement()));
  }

  /** A ratio without denominator means what its status says. */
  private static BigFraction percent(Standing standing, Optional<BigFraction> ratio) {
    if (standing.broken()) {
      return BigFraction.ZERO;
    }
    BigFraction percent =
        ratio.map(HUNDRED::multiply).orElseGet(() -> is(standing, Status.ON_TRACK));
    boolean done = standing.status().filter(Status.DONE::equals).isPresent();
    return done && Fractions.compare(percent, HUNDRED) < 0 ? HUNDRED : percent;
  }

  private static BigFraction is(Standing standing, Status status) {
    return standing.status().filter(status::equals).isPresent() ? HUNDRED : BigFraction.ZERO;
  }
}
