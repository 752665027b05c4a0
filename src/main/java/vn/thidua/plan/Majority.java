package vn.thidua.plan;

import java.math.BigInteger;

/** How many of a number must agree, as the rules of councils say it. */
public enum Majority {
  MORE_THAN_HALF(1, 2),
  TWO_THIRDS(2, 3),
  THREE_QUARTERS(3, 4),
  FOUR_FIFTHS(4, 5),
  NINE_TENTHS(9, 10),
  ALL(1, 1);

  private final int part;
  private final int of;

  Majority(int part, int of) {
    this.part = part;
    this.of = of;
  }

  /** The least number that is such a majority of so many: over half, or at least the part. */
  public int of(int all) {
    long share = BigInteger.valueOf(all).multiply(BigInteger.valueOf(part)).longValueExact();
    return (int) (this == MORE_THAN_HALF ? share / of + 1 : (share + of - 1) / of);
  }

  /** The word for it in the files. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
