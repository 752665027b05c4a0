package vn.thidua.plan;

import java.util.List;
import java.util.Optional;

/** A named movement (phong trào thi đua), led by a body and measured by indicators. */
public record Movement(
    MovementId id,
    String name,
    Optional<String> about,
    BodyId lead,
    List<BodyId> partners,
    List<Indicator> indicators,
    Places places) {
  public Movement {
    partners = List.copyOf(partners);
    indicators = List.copyOf(indicators);
  }
}
