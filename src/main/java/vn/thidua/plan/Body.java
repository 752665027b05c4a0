package vn.thidua.plan;

import java.util.List;
import java.util.Optional;

/**
 * A body with duties in the plan: the council, the culture officer, the village boards, an
 * organisation.
 *
 * @param role what it does in the campaign, so that what falls due can be told to whom it concerns
 */
public record Body(
    BodyId id, String name, Optional<Role> role, List<String> duties, Places places) {
  public Body {
    duties = List.copyOf(duties);
  }
}
