package vn.thidua.ranking;

import static org.apache.commons.numbers.fraction.BigFraction.ZERO;
import static vn.thidua.progress.Fractions.HUNDRED;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Above;
import vn.thidua.plan.Band;
import vn.thidua.plan.Item;
import vn.thidua.plan.ScoringRule;
import vn.thidua.progress.Fractions;

/** How what is measured becomes points: one record for each method, with its own arithmetic. */
sealed interface Rule {
  /**
   * The points of what is measured.
   *
   * @param measured in percent or in the indicator's unit; empty where nothing was reported
   * @param volume of the work, where the rule asks for it
   */
  Marks of(Optional<BigFraction> measured, Optional<BigFraction> volume, Leaf.Tally cases);

  /** The points at best, what more than enough may bring aside. */
  Marks best();

  /** The points at worst. */
  default Marks worst() {
    return Marks.NONE;
  }

  /** The word under which its working is put down. */
  String word();

  /** The rule of an item that has no parts. */
  static Rule of(Item item, boolean lowerIsBetter) {
    BigFraction standard = item.points().map(Fractions::of).orElse(ZERO);
    ScoringRule written = item.rule();
    // What has no standard points brings its bonus, all or nothing.
    BigFraction prize = item.points().or(item::bonus).map(Fractions::of).orElse(ZERO);
    return switch (written.method()) {
      case GIVEN -> new Given(standard);
      case PROPORTIONAL -> new Proportional(standard, written.above());
      case STEPS -> new Steps(standard, written.bands());
      case TIERS ->
          new Tiers(
              standard, written.bands(), written.volumes().stream().map(Fractions::of).toList());
      case PASS -> new Limit(standard, prize, HUNDRED, false);
      case THRESHOLD ->
          new Limit(
              standard,
              prize,
              written.at().map(Fractions::of).orElse(HUNDRED),
              lowerIsBetter && written.measuredBy() == vn.thidua.plan.Gauge.VALUE);
      case PER_OCCURRENCE ->
          new PerOccurrence(
              standard,
              written.each().map(Fractions::of).orElse(ZERO),
              item.minus().map(Fractions::of));
      case DISCIPLINE ->
          new Discipline(
              standard,
              written.late().map(Fractions::of).orElse(ZERO),
              written.missing().map(Fractions::of).orElse(ZERO),
              written.early().map(early -> Fractions.of(early.points())).orElse(ZERO));
    };
  }

  /** In proportion up to the standard points; each whole step above a limit brings more. */
  record Proportional(BigFraction standard, Optional<Above> above) implements Rule {
    @Override
    public Marks of(
        Optional<BigFraction> measured, Optional<BigFraction> volume, Leaf.Tally cases) {
      BigFraction percent = measured.filter(p -> p.signum() > 0).orElse(ZERO);
      BigFraction part = Fractions.compare(percent, HUNDRED) > 0 ? HUNDRED : percent;
      BigFraction more = above.map(a -> more(percent, a)).orElse(ZERO);
      return new Marks(standard.multiply(part).divide(100), more, ZERO, ZERO);
    }

    private static BigFraction more(BigFraction percent, Above above) {
      BigFraction over = percent.subtract(Fractions.of(above.from()));
      if (over.signum() <= 0) {
        return ZERO;
      }
      BigFraction steps = over.divide(Fractions.of(above.step()));
      BigInteger whole = steps.getNumerator().divide(steps.getDenominator());
      return Fractions.of(above.points()).multiply(whole);
    }

    @Override
    public Marks best() {
      return Marks.of(standard, standard);
    }

    @Override
    public String word() {
      return "proportional";
    }
  }

  /** By the band that what is measured lies in; in none, nothing. */
  record Steps(BigFraction standard, List<Band> bands) implements Rule {
    static Optional<Band> band(List<Band> bands, BigFraction measured) {
      return bands.stream()
          .filter(
              b ->
                  b.from()
                      .map(Fractions::of)
                      .filter(f -> Fractions.compare(f, measured) > 0)
                      .isEmpty())
          .filter(
              b ->
                  b.to()
                      .map(Fractions::of)
                      .filter(t -> Fractions.compare(t, measured) <= 0)
                      .isEmpty())
          .findFirst();
    }

    @Override
    public Marks of(
        Optional<BigFraction> measured, Optional<BigFraction> volume, Leaf.Tally cases) {
      return measured
          .flatMap(m -> band(bands, m))
          .flatMap(Band::points)
          .map(points -> Marks.of(Fractions.of(points), standard))
          .orElse(Marks.NONE);
    }

    @Override
    public Marks best() {
      return bands.stream()
          .flatMap(band -> band.points().stream())
          .map(points -> Marks.of(Fractions.of(points), standard))
          .reduce(Marks.NONE, Marks::better);
    }

    @Override
    public Marks worst() {
      return bands.stream()
          .flatMap(band -> band.points().stream())
          .map(points -> Marks.of(Fractions.of(points), standard))
          .reduce(Marks.NONE, Marks::worse);
    }

    @Override
    public String word() {
      return "steps";
    }
  }

  /** As steps, the points of a band by the class of volume. */
  record Tiers(BigFraction standard, List<Band> bands, List<BigFraction> volumes) implements Rule {
    @Override
    public Marks of(
        Optional<BigFraction> measured, Optional<BigFraction> volume, Leaf.Tally cases) {
      int tier =
          (int)
              volumes.stream().filter(v -> Fractions.compare(v, volume.orElse(ZERO)) <= 0).count();
      return measured
          .flatMap(m -> Steps.band(bands, m))
          .filter(band -> tier < band.byVolume().size())
          .map(band -> Marks.of(Fractions.of(band.byVolume().get(tier)), standard))
          .orElse(Marks.NONE);
    }

    @Override
    public Marks best() {
      return bands.stream()
          .flatMap(band -> band.byVolume().stream())
          .map(points -> Marks.of(Fractions.of(points), standard))
          .reduce(Marks.NONE, Marks::better);
    }

    @Override
    public Marks worst() {
      return bands.stream()
          .flatMap(band -> band.byVolume().stream())
          .map(points -> Marks.of(Fractions.of(points), standard))
          .reduce(Marks.NONE, Marks::worse);
    }

    @Override
    public String word() {
      return "tiers";
    }
  }

  /** All from a limit on, else nothing. */
  record Limit(BigFraction standard, BigFraction prize, BigFraction at, boolean below)
      implements Rule {
    @Override
    public Marks of(
        Optional<BigFraction> measured, Optional<BigFraction> volume, Leaf.Tally cases) {
      return measured
          .filter(m -> below ? Fractions.compare(m, at) <= 0 : Fractions.compare(m, at) >= 0)
          .map(m -> best())
          .orElse(Marks.NONE);
    }

    @Override
    public Marks best() {
      return Marks.of(prize, standard);
    }

    @Override
    public String word() {
      return "limit";
    }
  }

  /** So much for each case: taken from the standard points, or added up. */
  record PerOccurrence(BigFraction standard, BigFraction each, Optional<BigFraction> cap)
      implements Rule {
    BigFraction cases(Optional<BigFraction> measured, Leaf.Tally cases) {
      return measured.filter(m -> m.signum() > 0).orElse(ZERO).add(cases.decided());
    }

    @Override
    public Marks of(
        Optional<BigFraction> measured, Optional<BigFraction> volume, Leaf.Tally cases) {
      BigFraction points = each.multiply(cases(measured, cases));
      return each.signum() < 0 ? Marks.less(standard, points.negate()) : Marks.of(points, standard);
    }

    @Override
    public Marks best() {
      return Marks.of(standard, standard);
    }

    @Override
    public Marks worst() {
      return each.signum() < 0 ? Marks.less(standard, cap.orElse(standard)) : Marks.NONE;
    }

    @Override
    public String word() {
      return "per-occurrence";
    }
  }

  /** So much taken for each report that was late or is missing, and added for each early one. */
  record Discipline(BigFraction standard, BigFraction late, BigFraction missing, BigFraction early)
      implements Rule {
    @Override
    public Marks of(
        Optional<BigFraction> measured, Optional<BigFraction> volume, Leaf.Tally cases) {
      BigFraction points =
          late.multiply(cases.late()).add(missing.multiply(cases.missing())).negate();
      return Marks.less(standard, points.signum() > 0 ? points : ZERO)
          .adjusted(early.multiply(cases.early()));
    }

    @Override
    public Marks best() {
      return Marks.of(standard, standard);
    }

    @Override
    public String word() {
      return "discipline";
    }
  }

  /** By decision alone. */
  record Given(BigFraction standard) implements Rule {
    @Override
    public Marks of(
        Optional<BigFraction> measured, Optional<BigFraction> volume, Leaf.Tally cases) {
      return measured.map(points -> Marks.of(points, standard)).orElse(Marks.NONE);
    }

    @Override
    public Marks best() {
      return Marks.of(standard, standard);
    }

    @Override
    public String word() {
      return "given";
    }
  }
}
