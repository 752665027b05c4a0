package vn.thidua.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.plan.Better;
import vn.thidua.plan.Kind;
import vn.thidua.progress.Fractions;
import vn.thidua.progress.Judgement;
import vn.thidua.progress.Status;
import vn.thidua.progress.Total;

/**
 * One indicator of many plans together. Flows and stocks are sums, of the targets and of what
 * should be reached by now too. A share is the sum of its parts over the sum of their wholes, and
 * its target the percentage that all plans at their targets would make.
 *
 * @param plans how many plans have it
 * @param plansReported how many of them have a value
 * @param villages how many villages those plans have
 * @param villagesReported how many of them have a value
 * @param estimated whether the value rests on an estimate
 * @param low the target, or the lower end of its range; empty for a share of which plans have
 *     different targets and none a value
 * @param expected what should be reached by now; empty for a range
 */
public record Gathered(
    Measured measured,
    int plans,
    int plansReported,
    int villages,
    int villagesReported,
    boolean estimated,
    Optional<BigFraction> low,
    Optional<BigFraction> high,
    Optional<BigFraction> expected,
    Optional<BigFraction> value,
    Judgement judgement) {
  private static final BigDecimal ON_TRACK = BigDecimal.valueOf(100);
  private static final BigDecimal SLOW = BigDecimal.valueOf(90);

  /** A part with the plan that brings it. */
  record Piece(Contribution plan, Part part) {}

  /** Whether the target is a range. */
  public boolean isRange() {
    return low.isPresent() && high.isPresent() && Fractions.compare(low.get(), high.get()) != 0;
  }

  /** Nothing was expected yet, and nothing has come: a harvest in spring (chưa đến kỳ). */
  public boolean notYetDue() {
    return measured.kind() == Kind.FLOW
        && measured.better() == Better.HIGHER
        && expected.filter(due -> due.signum() == 0).isPresent()
        && low.filter(target -> target.signum() != 0).isPresent()
        && value.filter(amount -> amount.signum() != 0).isEmpty();
  }

  /** Whether there is more than the target. */
  public boolean exceeded() {
    return value.isPresent() && high.isPresent() && Fractions.compare(value.get(), high.get()) > 0;
  }

  /**
   * What it brings in the league of units, from 0 to 1: the pace ratio up to 1, as a ranking of
   * villages without a rubric has it.
   */
  BigFraction mark() {
    if (judgement.status() == Status.DONE) {
      return BigFraction.ONE;
    }
    BigFraction otherwise =
        judgement.status() == Status.ON_TRACK ? BigFraction.ONE : BigFraction.ZERO;
    BigFraction ratio = judgement.paceRatio().orElse(otherwise);
    if (ratio.signum() < 0) {
      return BigFraction.ZERO;
    }
    return Fractions.compare(ratio, BigFraction.ONE) > 0 ? BigFraction.ONE : ratio;
  }

  /** Adds up what plans bring of one indicator. */
  static Gathered of(Measured measured, List<Piece> pieces) {
    Judgement.Terms terms =
        new Judgement.Terms(
            measured.kind(),
            measured.better(),
            common(pieces, Contribution::onTrack, ON_TRACK),
            common(pieces, Contribution::slow, SLOW));
    boolean share = measured.kind() == Kind.SHARE;
    Weighted low = new Weighted(share);
    Weighted high = new Weighted(share);
    Weighted expected = new Weighted(share);
    for (Piece piece : pieces) {
      Judgement.Aim aim = piece.part().aim();
      Optional<BigDecimal> weight = piece.part().sum().flatMap(Total.Sum::of);
      low.add(aim.low(), weight);
      high.add(aim.high(), weight);
      expected.add(aim.expected(terms, piece.part().pace()), weight);
    }
    Optional<Judgement.Aim> aim =
        low.value()
            .flatMap(
                from ->
                    high.value().map(to -> new Judgement.Aim(from, to, baseline(share, pieces))));
    Optional<BigFraction> due = aim.flatMap(a -> expected.value());
    Optional<BigFraction> value = value(share, pieces);
    return new Gathered(
        measured,
        pieces.size(),
        (int) pieces.stream().filter(p -> p.part().sum().isPresent()).count(),
        pieces.stream().mapToInt(p -> p.plan().villages()).sum(),
        pieces.stream().mapToInt(p -> p.part().reported()).sum(),
        sums(pieces).stream().anyMatch(Total.Sum::estimated),
        low.value(),
        high.value(),
        measured.better() == Better.WITHIN ? Optional.empty() : due,
        value,
        due.map(
                by ->
                    Judgement.of(
                        terms,
                        aim.get(),
                        value,
                        aim.get().pace(terms, by),
                        pieces.stream().allMatch(piece -> piece.plan().over()),
                        isWhole(measured, pieces)))
            .orElse(new Judgement(Optional.empty(), Optional.empty(), Status.NO_REPORT)));
  }

  private static List<Total.Sum> sums(List<Piece> pieces) {
    return pieces.stream().flatMap(piece -> piece.part().sum().stream()).toList();
  }

  private static Optional<BigFraction> value(boolean share, List<Piece> pieces) {
    List<Total.Sum> sums = sums(pieces);
    BigDecimal value = BigDecimal.ZERO;
    BigDecimal of = BigDecimal.ZERO;
    for (Total.Sum sum : sums) {
      value = value.add(sum.value());
      of = of.add(sum.of().orElse(BigDecimal.ZERO));
    }
    return sums.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Total.Sum(value, share ? Optional.of(of) : Optional.empty(), false).amount());
  }

  /** Where all began together; empty where that is not known of one whose value counts. */
  private static Optional<BigFraction> baseline(boolean share, List<Piece> pieces) {
    Weighted baseline = new Weighted(share);
    for (Piece piece : pieces) {
      Optional<BigDecimal> weight = piece.part().sum().flatMap(Total.Sum::of);
      Optional<BigFraction> own = piece.part().aim().baseline();
      if (own.isPresent()) {
        baseline.add(own.get(), weight);
      } else if (!share || weight.isPresent()) {
        return Optional.empty();
      }
    }
    return baseline.value();
  }

  /** Of a stock, whether no village or plan with a target is without a value. */
  private static boolean isWhole(Measured measured, List<Piece> pieces) {
    return measured.kind() != Kind.STOCK
        || pieces.stream()
            .map(Piece::part)
            .allMatch(part -> part.silent() == 0 && part.sum().isPresent());
  }

  private static BigDecimal common(
      List<Piece> pieces, Function<Contribution, BigDecimal> limit, BigDecimal otherwise) {
    BigDecimal first = limit.apply(pieces.get(0).plan());
    return pieces.stream().allMatch(p -> limit.apply(p.plan()).compareTo(first) == 0)
        ? first
        : otherwise;
  }
}
