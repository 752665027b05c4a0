package vn.thidua.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plan of a unit, any number of levels below the plan at the top, and what is written in it as
 * the plan at the top says it.
 *
 * @param unit whose plan it is
 * @param folder seen from that of the plan at the top, with {@code /}
 * @param indicators the indicators of the plan at the top, by those of this plan that feed them
 */
public record PlanBelow(
    VillageId unit, String folder, Plan plan, Map<IndicatorId, IndicatorId> indicators) {
  public PlanBelow {
    indicators = Map.copyOf(indicators);
  }

  /** All plans below one, each before those below it, in the order of the units. */
  public static List<PlanBelow> of(Plan top) {
    List<PlanBelow> all = new ArrayList<>();
    for (Village village : top.villages()) {
      Plan below = top.nesting().below().get(village.id());
      if (below != null) {
        Map<IndicatorId, IndicatorId> fed = new HashMap<>();
        top.indicators()
            .forEach(over -> below.feeding(over).ifPresent(own -> fed.put(own.id(), over.id())));
        PlanBelow direct = new PlanBelow(village.id(), folder(village), below, fed);
        all.add(direct);
        of(below).forEach(deeper -> all.add(direct.above(deeper)));
      }
    }
    return all;
  }

  /** The folder of a unit's plan, with {@code /} between names and none at the end. */
  private static String folder(Village village) {
    return village.plan().orElseThrow().replace('\\', '/').replaceFirst("/+$", "");
  }

  private PlanBelow above(PlanBelow deeper) {
    Map<IndicatorId, IndicatorId> fed = new HashMap<>();
    deeper
        .indicators()
        .forEach(
            (own, over) -> {
              if (indicators.containsKey(over)) {
                fed.put(own, indicators.get(over));
              }
            });
    return new PlanBelow(
        unit.below(deeper.unit()), folder + "/" + deeper.folder(), deeper.plan(), fed);
  }

  /** Whether an indicator of the plan at the top gets the unit's figures from here. */
  public boolean feeds(IndicatorId over) {
    return indicators.containsValue(over);
  }

  /** A line of a report to this plan, with the ids and the places of the plan at the top. */
  public ReportLine lifted(ReportLine line) {
    return new ReportLine(
        unit.below(line.village()),
        line.period(),
        indicator(line.indicator()),
        line.value(),
        line.of(),
        line.cumulative(),
        line.certainty(),
        line.reportedOn(),
        line.reportedBy(),
        line.note(),
        new PlacesBelow(folder, line.places()));
  }

  /** As above, for a line of last year's values. */
  public PreviousLine lifted(PreviousLine line) {
    return new PreviousLine(
        unit.below(line.village()),
        line.period(),
        indicator(line.indicator()),
        line.value(),
        line.of(),
        new PlacesBelow(folder, line.places()));
  }

  /** As above, for a target handed out; empty where it is none of an indicator at the top. */
  public Optional<Assignment> lifted(Assignment assignment) {
    return Optional.ofNullable(indicators.get(assignment.indicator()))
        .map(
            over ->
                new Assignment(
                    unit.below(assignment.village()),
                    over,
                    assignment.target(),
                    assignment.baseline(),
                    new PlacesBelow(folder, assignment.places())));
  }

  /** An id that the plan at the top does not have stays out of the way of those that it has. */
  private IndicatorId indicator(IndicatorId own) {
    return indicators.getOrDefault(own, new IndicatorId(unit + "/" + own));
  }
}
