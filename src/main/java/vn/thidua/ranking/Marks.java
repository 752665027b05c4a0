package vn.thidua.ranking;

import static org.apache.commons.numbers.fraction.BigFraction.ZERO;

import org.apache.commons.numbers.fraction.BigFraction;
import vn.thidua.progress.Fractions;

/**
 * Points in the three columns of a rubric.
 *
 * @param standard of the standard points (điểm chuẩn), from 0 up to them
 * @param bonus beyond them (điểm thưởng), not negative
 * @param minus taken (điểm trừ), not negative
 * @param accepted the part of the bonus above its cap that was decided all the same, so that no
 *     other cap cuts it either
 */
public record Marks(
    BigFraction standard, BigFraction bonus, BigFraction minus, BigFraction accepted) {
  static final Marks NONE = new Marks(ZERO, ZERO, ZERO, ZERO);

  /** Points of which what exceeds the standard is bonus, and what is negative is minus. */
  static Marks of(BigFraction points, BigFraction standard) {
    if (points.signum() < 0) {
      return new Marks(ZERO, ZERO, points.negate(), ZERO);
    }
    BigFraction within = Fractions.compare(points, standard) < 0 ? points : standard;
    return new Marks(within, points.subtract(within), ZERO, ZERO);
  }

  /** All standard points, some of them taken away again. */
  static Marks less(BigFraction standard, BigFraction taken) {
    return new Marks(standard, ZERO, taken, ZERO);
  }

  /** What they come to together; negative where more is taken than there is. */
  public BigFraction total() {
    return standard.add(bonus).subtract(minus);
  }

  Marks plus(Marks other) {
    return new Marks(
        standard.add(other.standard),
        bonus.add(other.bonus),
        minus.add(other.minus),
        accepted.add(other.accepted));
  }

  /** With points added or taken by decision. */
  Marks adjusted(BigFraction points) {
    return points.signum() < 0
        ? new Marks(standard, bonus, minus.subtract(points), accepted)
        : new Marks(standard, bonus.add(points), minus, accepted);
  }

  /** How far the bonus exceeds a cap, what was accepted aside. */
  BigFraction overBonus(BigFraction cap) {
    BigFraction over = bonus.subtract(accepted).subtract(cap);
    return over.signum() > 0 ? over : ZERO;
  }

  BigFraction overMinus(BigFraction cap) {
    BigFraction over = minus.subtract(cap);
    return over.signum() > 0 ? over : ZERO;
  }

  Marks lessBonus(BigFraction cut) {
    return new Marks(standard, bonus.subtract(cut), minus, accepted);
  }

  Marks lessMinus(BigFraction cut) {
    return new Marks(standard, bonus, minus.subtract(cut), accepted);
  }

  Marks accepting(BigFraction over) {
    return new Marks(standard, bonus, minus, accepted.add(over));
  }

  static Marks worse(Marks a, Marks b) {
    return Fractions.compare(a.total(), b.total()) <= 0 ? a : b;
  }

  static Marks better(Marks a, Marks b) {
    return Fractions.compare(a.total(), b.total()) >= 0 ? a : b;
  }
}
