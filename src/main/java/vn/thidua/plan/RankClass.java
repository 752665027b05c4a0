package vn.thidua.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * A class of the ranking (xếp loại), such as {@code Hoàn thành xuất sắc}.
 *
 * @param from the points from which it is reached
 * @param byArea other limits for kinds of area
 */
public record RankClass(
    String id, String name, BigDecimal from, List<Limit> byArea, Places places) {
  /** The points from which a class is reached in a kind of area. */
  public record Limit(String area, BigDecimal from, Places places) {}

  public RankClass {
    byArea = List.copyOf(byArea);
  }
}
