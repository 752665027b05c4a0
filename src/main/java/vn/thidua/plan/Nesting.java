package vn.thidua.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a plan hangs together with others. Folders are seen from the plan's own.
 *
 * @param parent the folder of the plan above this one
 * @param leads the movements of the plan above that this plan's issuer leads
 * @param partners the plans of organisations inside this one
 * @param below the plans of those units that have one of their own; none where they were not read
 */
public record Nesting(
    Optional<String> parent, List<Led> leads, List<Partner> partners, Map<VillageId, Plan> below) {
  /** A plan that stands alone. */
  public static final Nesting NONE = new Nesting(Optional.empty(), List.of(), List.of(), Map.of());

  public Nesting {
    leads = List.copyOf(leads);
    partners = List.copyOf(partners);
    below = Map.copyOf(below);
  }

  /** The same with the plans of its units. */
  Nesting with(Map<VillageId, Plan> read) {
    return new Nesting(parent, leads, partners, read);
  }
}
