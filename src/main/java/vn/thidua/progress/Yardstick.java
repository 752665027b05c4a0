package vn.thidua.progress;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Target;

/** How an actual value is held against a target: one record for each row of the definitions. */
sealed interface Yardstick {
  /** What should be reached at a pace; empty for a range without a single value. */
  Optional<BigFraction> expected(BigFraction pace);

  /** The pace ratio; empty where its denominator is 0. */
  Optional<BigFraction> paceRatio(BigFraction actual, BigFraction pace);

  /** The part of the target that is reached (% KH); empty where its denominator is 0. */
  Optional<BigFraction> achievement(BigFraction actual);

  /** Whether the target is met, if the plan's time were over. */
  boolean met(BigFraction actual);

  /** Whether the target is more than met; of a ceiling or a range nobody says so. */
  default boolean exceeded(BigFraction actual) {
    return false;
  }

  /** Whether a value that meets the target may still leave it, so that only the end decides. */
  default boolean openToTheEnd() {
    return false;
  }

  /** Whether the target can no longer be met, whatever comes. */
  default boolean broken(BigFraction actual) {
    return false;
  }

  /** What a ratio without denominator means: whether the actual value is where it should be. */
  boolean keepsUp(BigFraction actual, BigFraction pace);

  /**
   * The value at the end of the plan's time if the pace ratio holds; empty before anything was
   * expected.
   */
  Optional<BigFraction> forecast(BigFraction actual, BigFraction pace);

  /** How the numbers above come about. */
  Formulas formulas();

  /** The yardstick of an indicator with a target and, for a stock or share, a baseline. */
  static Yardstick of(Indicator indicator, Target target, Optional<BigFraction> baseline) {
    return of(indicator, Fractions.of(target.low()), Fractions.of(target.high()), baseline);
  }

  /** As above, of a target that need not be a finite decimal. */
  static Yardstick of(
      Indicator indicator, BigFraction amount, BigFraction high, Optional<BigFraction> baseline) {
    return of(indicator.kind(), indicator.better(), amount, high, baseline);
  }

  /** As above, of whatever is measured so. */
  static Yardstick of(
      Kind kind,
      Better better,
      BigFraction amount,
      BigFraction high,
      Optional<BigFraction> baseline) {
    if (better == Better.WITHIN) {
      return new Corridor(amount, high, kind == Kind.FLOW);
    }
    boolean higher = better == Better.HIGHER;
    if (kind == Kind.FLOW) {
      return higher ? new Sum(amount) : new Ceiling(amount);
    }
    // A target on the wrong side of where it began is no way to go: only the level counts.
    return baseline
        .filter(b -> higher ? Fractions.compare(amount, b) >= 0 : Fractions.compare(amount, b) <= 0)
        .<Yardstick>map(b -> new Way(b, amount, higher))
        .orElse(new Level(amount, higher));
  }

  /** A flow to be reached. */
  record Sum(BigFraction target) implements Yardstick {
    @Override
    public Formulas formulas() {
      return new Formulas("T·p", "a/e", "a/T", "a/p");
    }

    @Override
    public Optional<BigFraction> expected(BigFraction pace) {
      return Optional.of(target.multiply(pace));
    }

    @Override
    public Optional<BigFraction> paceRatio(BigFraction actual, BigFraction pace) {
      return Fractions.ratio(actual, target.multiply(pace));
    }

    @Override
    public Optional<BigFraction> achievement(BigFraction actual) {
      return Fractions.ratio(actual, target);
    }

    @Override
    public boolean met(BigFraction actual) {
      return Fractions.compare(actual, target) >= 0;
    }

    @Override
    public boolean exceeded(BigFraction actual) {
      return Fractions.compare(actual, target) > 0;
    }

    @Override
    public boolean keepsUp(BigFraction actual, BigFraction pace) {
      return actual.signum() >= 0;
    }

    @Override
    public Optional<BigFraction> forecast(BigFraction actual, BigFraction pace) {
      return Fractions.ratio(actual, pace);
    }
  }

  /** A flow that must stay below its target: accidents, cases. */
  record Ceiling(BigFraction target) implements Yardstick {
    @Override
    public Formulas formulas() {
      return new Formulas("T·p", "e/a", "a/T", "a/p");
    }

    @Override
    public Optional<BigFraction> expected(BigFraction pace) {
      return Optional.of(target.multiply(pace));
    }

    @Override
    public Optional<BigFraction> paceRatio(BigFraction actual, BigFraction pace) {
      return Fractions.ratio(target.multiply(pace), actual);
    }

    @Override
    public Optional<BigFraction> achievement(BigFraction actual) {
      return Fractions.ratio(actual, target);
    }

    @Override
    public boolean met(BigFraction actual) {
      return Fractions.compare(actual, target) <= 0;
    }

    @Override
    public boolean openToTheEnd() {
      return true;
    }

    @Override
    public boolean broken(BigFraction actual) {
      return !met(actual);
    }

    @Override
    public boolean keepsUp(BigFraction actual, BigFraction pace) {
      return met(actual);
    }

    @Override
    public Optional<BigFraction> forecast(BigFraction actual, BigFraction pace) {
      return Fractions.ratio(actual, pace);
    }
  }

  /** A stock or share that goes from a baseline to its target, upward or downward. */
  record Way(BigFraction baseline, BigFraction target, boolean higher) implements Yardstick {
    @Override
    public Formulas formulas() {
      return new Formulas("b + (T−b)·p", "(a−b)/(e−b)", higher ? "a/T" : "T/a", "b + (a−b)/p");
    }

    @Override
    public Optional<BigFraction> expected(BigFraction pace) {
      return Optional.of(baseline.add(target.subtract(baseline).multiply(pace)));
    }

    @Override
    public Optional<BigFraction> paceRatio(BigFraction actual, BigFraction pace) {
      return Fractions.ratio(actual.subtract(baseline), target.subtract(baseline).multiply(pace));
    }

    @Override
    public Optional<BigFraction> achievement(BigFraction actual) {
      return new Level(target, higher).achievement(actual);
    }

    @Override
    public boolean met(BigFraction actual) {
      return new Level(target, higher).met(actual);
    }

    @Override
    public boolean exceeded(BigFraction actual) {
      return met(actual) && !actual.equals(target);
    }

    @Override
    public boolean keepsUp(BigFraction actual, BigFraction pace) {
      return new Level(baseline, higher).met(actual);
    }

    @Override
    public Optional<BigFraction> forecast(BigFraction actual, BigFraction pace) {
      return Fractions.ratio(actual.subtract(baseline), pace).map(baseline::add);
    }
  }

  /** A stock or share that is simply to stand at its target. */
  record Level(BigFraction target, boolean higher) implements Yardstick {
    @Override
    public Formulas formulas() {
      return higher ? new Formulas("T", "a/T", "a/T", "a") : new Formulas("T", "T/a", "T/a", "a");
    }

    @Override
    public Optional<BigFraction> expected(BigFraction pace) {
      return Optional.of(target);
    }

    @Override
    public Optional<BigFraction> paceRatio(BigFraction actual, BigFraction pace) {
      return achievement(actual);
    }

    @Override
    public Optional<BigFraction> achievement(BigFraction actual) {
      return higher ? Fractions.ratio(actual, target) : Fractions.ratio(target, actual);
    }

    @Override
    public boolean met(BigFraction actual) {
      int side = Fractions.compare(actual, target);
      return higher ? side >= 0 : side <= 0;
    }

    @Override
    public boolean exceeded(BigFraction actual) {
      return met(actual) && !actual.equals(target);
    }

    @Override
    public boolean keepsUp(BigFraction actual, BigFraction pace) {
      return met(actual);
    }

    @Override
    public Optional<BigFraction> forecast(BigFraction actual, BigFraction pace) {
      return Optional.of(actual);
    }
  }

  /** A value to be kept between two ends; of a flow, both ends grow with the pace. */
  record Corridor(BigFraction low, BigFraction high, boolean flow) implements Yardstick {
    @Override
    public Formulas formulas() {
      return flow ? new Formulas("T·p", "a/e", "a/T", "a/p") : new Formulas("T", "a/T", "a/T", "a");
    }

    @Override
    public Optional<BigFraction> expected(BigFraction pace) {
      return flow ? Optional.of(low.multiply(pace)) : Optional.empty();
    }

    @Override
    public Optional<BigFraction> paceRatio(BigFraction actual, BigFraction pace) {
      BigFraction part = flow ? pace : BigFraction.ONE;
      return against(actual, low.multiply(part), high.multiply(part));
    }

    @Override
    public Optional<BigFraction> achievement(BigFraction actual) {
      return against(actual, low, high);
    }

    private static Optional<BigFraction> against(
        BigFraction actual, BigFraction low, BigFraction high) {
      if (Fractions.compare(actual, low) < 0) {
        return Fractions.ratio(actual, low);
      }
      return Fractions.compare(actual, high) > 0
          ? Fractions.ratio(high, actual)
          : Optional.of(BigFraction.ONE);
    }

    @Override
    public boolean met(BigFraction actual) {
      return Fractions.compare(actual, low) >= 0 && Fractions.compare(actual, high) <= 0;
    }

    @Override
    public boolean openToTheEnd() {
      return flow;
    }

    @Override
    public boolean broken(BigFraction actual) {
      return flow && Fractions.compare(actual, high) > 0;
    }

    @Override
    public boolean keepsUp(BigFraction actual, BigFraction pace) {
      return met(actual);
    }

    @Override
    public Optional<BigFraction> forecast(BigFraction actual, BigFraction pace) {
      return flow ? Fractions.ratio(actual, pace) : Optional.of(actual);
    }
  }
}
