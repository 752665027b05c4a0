package vn.thidua.plan;

import java.util.List;

/**
 * A kind of area, for which a class has limits of its own.
 *
 * @param villages those that lie in it; none where it is that of all others
 */
public record Area(String id, String name, List<VillageId> villages, Places places) {
  public Area {
    villages = List.copyOf(villages);
  }
}
