package vn.thidua.plan;

import java.util.List;

/** Villages that are alike and compete with each other (cụm thi đua). */
public record VillageGroup(
    String id, String name, List<VillageId> villages, List<Quota> quotas, Places places) {
  /**
   * How many villages of a group may be of a class.
   *
   * @param rankClass the id of the class
   */
  public record Quota(String rankClass, Most most, Places places) {}

  public VillageGroup {
    villages = List.copyOf(villages);
    quotas = List.copyOf(quotas);
  }
}
