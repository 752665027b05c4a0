package vn.thidua.draft;

/**
 * How much is made up.
 *
 * @param fileEachVillage whether each village has a file a month, or the commune one
 */
public record SampleSize(
    int plans, int villages, int indicators, long seed, int year, boolean fileEachVillage) {
  /** A province has about as many communes since July 2025. */
  private static final int PROVINCE = 98;

  /** The number of a plan's province, from 0. */
  int province(int plan) {
    return plan / PROVINCE;
  }
}
