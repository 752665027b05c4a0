package vn.thidua.plan;

/** The most villages of a group that may be of a class. */
public sealed interface Most {
  /**
   * How many that is.
   *
   * @param villages of the group
   */
  int of(int villages);

  /** So many. */
  record Count(int villages) implements Most {
    @Override
    public int of(int group) {
      return villages;
    }
  }

  /**
   * A part of the group. The law says of such limits “không quá”, so that a part of a village is
   * none: 20 % of 9 is 1.
   *
   * @param percent from 0 to 100
   */
  record Percent(int percent) implements Most {
    @Override
    public int of(int group) {
      return (int) ((long) percent * group / 100);
    }
  }
}
