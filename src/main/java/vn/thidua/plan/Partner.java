package vn.thidua.plan;

import java.util.List;

/**
 * The plan of an organisation inside a plan: of the Fatherland Front, of a mass organisation.
 *
 * @param body of this plan whose plan it is; a body that stands for several organisations has
 *     several
 * @param plan its folder
 * @param targets what was handed to it
 */
public record Partner(BodyId body, String plan, List<PartnerTarget> targets, Places places) {
  public Partner {
    targets = List.copyOf(targets);
  }
}
