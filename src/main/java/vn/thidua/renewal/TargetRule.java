package vn.thidua.renewal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Target;
import vn.thidua.plan.Village;
import vn.thidua.progress.Fractions;
import vn.thidua.progress.LastYear;
import vn.thidua.progress.Standing;
import vn.thidua.text.Numbers;

/**
 * Proposes next year's target from this year's. What was missed stays. What was met goes on: a flow
 * by last year's growth, 0 to 10 %; a stock by as much as this year was to bring, one that is to
 * fall by the same part; a share likewise, at most by half of what is left to 100 %; a ceiling
 * comes down to what happened. It is rounded to a step that fits its size, half up, and never to
 * less than was reached.
 */
final class TargetRule {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_GROWTH = BigDecimal.TEN;

  /** A result is kept to so many decimals. */
  private static final int DECIMALS = 6;

  private final Indicator indicator;
  private final Optional<Village> village;
  private final BigDecimal target;
  private final BigDecimal step;
  private final Optional<BigDecimal> baseline;
  private final Optional<BigDecimal> result;
  private final Optional<BigDecimal> growth;
  private final Standing standing;
  private final Target before;

  private TargetRule(
      Indicator indicator, Optional<Village> village, Target before, Standing standing) {
    this.indicator = indicator;
    this.village = village;
    this.before = before;
    this.standing = standing;
    this.target = before.low();
    this.step = step(target);
    this.baseline = standing.baseline().map(value -> Numbers.decimal(value, DECIMALS));
    this.result =
        standing
            .forecast()
            .map(forecast -> foreseen(forecast.value(), indicator))
            .or(() -> standing.value().map(value -> rounded(value, indicator)));
    this.growth =
        standing
            .lastYear()
            .flatMap(LastYear::growth)
            .map(rise -> Numbers.decimal(rise.multiply(Fractions.HUNDRED), 1))
            .map(rise -> rise.max(BigDecimal.ZERO).min(MOST_GROWTH));
  }

  /**
   * The proposal for a village or the commune.
   *
   * @param before its target this year
   */
  static Proposal of(
      Indicator indicator, Optional<Village> village, Target before, Standing standing) {
    return new TargetRule(indicator, village, before, standing).proposal();
  }

  /** What a target of that size is rounded to. */
  static BigDecimal step(BigDecimal target) {
    BigDecimal plain = target.abs().stripTrailingZeros();
    if (plain.scale() > 0) {
      return BigDecimal.ONE.movePointLeft(plain.scale());
    }
    int digits = plain.precision() - plain.scale();
    return digits < 3 ? BigDecimal.ONE : BigDecimal.valueOf(5).movePointRight(digits - 3);
  }

  /** A share to one decimal, as it is printed; anything else exactly. */
  private static BigDecimal rounded(BigFraction value, Indicator indicator) {
    int decimals = indicator.kind() == Kind.SHARE ? 1 : DECIMALS;
    return Numbers.shortened(Numbers.decimal(value, DECIMALS), decimals);
  }

  /** A forecast is no more exact than the target: whole houses, tenths of a percent. */
  private static BigDecimal foreseen(BigFraction value, Indicator indicator) {
    int decimals = Math.max(indicator.kind() == Kind.SHARE ? 1 : 0, scale(indicator));
    return Numbers.shortened(Numbers.decimal(value, decimals), decimals);
  }

  private static int scale(Indicator indicator) {
    return Math.max(0, indicator.target().low().stripTrailingZeros().scale());
  }

  private Proposal proposal() {
    if (indicator.better() == Better.WITHIN || before.isRange()) {
      return kept(Rule.RANGE);
    }
    if (result.isEmpty()) {
      return kept(Rule.NO_RESULT);
    }
    boolean task = indicator.kind() != Kind.SHARE && target.compareTo(BigDecimal.ONE) <= 0;
    if (task && indicator.better() == Better.HIGHER) {
      return kept(Rule.YES_NO);
    }
    BigDecimal reached = result.get();
    int over = reached.compareTo(target) * (indicator.better() == Better.HIGHER ? 1 : -1);
    if (over < 0) {
      boolean ceiling = indicator.kind() == Kind.FLOW && indicator.better() == Better.LOWER;
      return kept(ceiling ? Rule.BROKEN : Rule.MISSED);
    }
    return switch (indicator.kind()) {
      case FLOW -> flow(reached);
      case STOCK -> stock(reached);
      case SHARE -> share(reached);
    };
  }

  private Proposal flow(BigDecimal reached) {
    if (indicator.better() == Better.LOWER) {
      return proposed(reached, Rule.CEILING);
    }
    return growth
        .map(
            rise ->
                proposed(
                    reached.add(reached.multiply(rise).movePointLeft(2)).stripTrailingZeros(),
                    Rule.GROWN))
        .orElseGet(() -> proposed(reached, Rule.EQUALLED));
  }

  private Proposal stock(BigDecimal reached) {
    if (baseline.isEmpty() || baseline.get().compareTo(target) == 0) {
      return proposed(reached, Rule.HELD);
    }
    if (indicator.better() == Better.HIGHER) {
      return proposed(reached.add(target.subtract(baseline.get())), Rule.STEP);
    }
    return proposed(
        reached.multiply(target).divide(baseline.get(), DECIMALS, RoundingMode.HALF_UP), Rule.RATE);
  }

  private Proposal share(BigDecimal reached) {
    if (baseline.isEmpty() || baseline.get().compareTo(target) == 0) {
      return proposed(reached, Rule.HELD);
    }
    boolean higher = indicator.better() == Better.HIGHER;
    BigDecimal left = higher ? HUNDRED.subtract(reached) : reached;
    BigDecimal more = target.subtract(baseline.get()).abs().min(left.divide(BigDecimal.valueOf(2)));
    return proposed(higher ? reached.add(more) : reached.subtract(more), Rule.GAP);
  }

  private Proposal proposed(BigDecimal amount, Rule rule) {
    BigDecimal nearest = inSteps(amount, RoundingMode.HALF_UP);
    boolean higher = indicator.better() == Better.HIGHER;
    BigDecimal reached = result.orElseThrow();
    boolean less = nearest.compareTo(reached) * (higher ? 1 : -1) < 0;
    BigDecimal fit =
        less ? inSteps(reached, higher ? RoundingMode.CEILING : RoundingMode.FLOOR) : nearest;
    BigDecimal most = indicator.kind() == Kind.SHARE ? fit.min(HUNDRED) : fit;
    return of(Target.of(most.max(BigDecimal.ZERO)), rule);
  }

  private BigDecimal inSteps(BigDecimal amount, RoundingMode mode) {
    return plain(amount.divide(step, 0, mode).multiply(step));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  private Proposal kept(Rule rule) {
    return of(before, rule);
  }

  private Proposal of(Target proposed, Rule rule) {
    boolean begins = indicator.kind() != Kind.FLOW && standing.silent() == 0;
    return new Proposal(
        indicator,
        village,
        before,
        result,
        standing.forecast().isPresent(),
        proposed,
        begins ? result.map(TargetRule::plain) : Optional.empty(),
        rule,
        rule == Rule.GROWN ? growth : Optional.empty());
  }
}
