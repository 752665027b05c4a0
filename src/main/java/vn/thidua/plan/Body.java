package vn.thidua.plan;

import java.util.List;

/**
 * A body with duties in the plan: the council, the culture officer, the village boards, an
 * organisation.
 */
public record Body(BodyId id, String name, List<String> duties, Places places) {
  public Body {
    duties = List.copyOf(duties);
  }
}
