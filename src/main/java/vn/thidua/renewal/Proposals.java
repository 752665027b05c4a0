package vn.thidua.renewal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.IndicatorId;
import vn.thidua.plan.Kind;
import vn.thidua.plan.Target;
import vn.thidua.plan.Village;
import vn.thidua.progress.IndicatorProgress;
import vn.thidua.progress.Progress;
import vn.thidua.progress.VillageStanding;
import vn.thidua.text.Names;

/**
 * The targets proposed for every indicator: for each village that was handed one, and for the
 * commune. What adds up over villages is the sum of theirs; a commune's share stays between the
 * least and the greatest of theirs.
 */
final class Proposals {
  private final Map<IndicatorId, Proposal> commune = new LinkedHashMap<>();
  private final Map<IndicatorId, List<Proposal>> villages = new LinkedHashMap<>();

  /**
   * @param successor the village that a village's figures belong to next year
   */
  Proposals(Progress progress, Function<Village, Optional<Village>> successor) {
    for (IndicatorProgress one : progress.indicators()) {
      Indicator indicator = one.indicator();
      Map<Village, Proposal> handed = new LinkedHashMap<>();
      for (VillageStanding standing : one.villages()) {
        Optional<Village> village = successor.apply(standing.village());
        if (standing.assigned() && village.isPresent()) {
          Target before = standing.standing().target().orElseThrow();
          handed.merge(
              village.get(),
              TargetRule.of(indicator, village, before, standing.standing()),
              (first, second) -> together(village.get(), first, second));
        }
      }
      List<Proposal> theirs = withinCriteria(indicator, List.copyOf(handed.values()));
      villages.put(indicator.id(), theirs);
      commune.put(
          indicator.id(),
          fitted(
              TargetRule.of(indicator, Optional.empty(), indicator.target(), one.commune()),
              theirs));
    }
  }

  /** There are no more criteria (8/10 tiêu chí) than the village with the most was asked for. */
  private static List<Proposal> withinCriteria(Indicator indicator, List<Proposal> proposals) {
    if (!Names.fold(indicator.unit()).equals("tiêu chí") || indicator.kind() != Kind.STOCK) {
      return proposals;
    }
    BigDecimal most =
        proposals.stream()
            .map(proposal -> proposal.before().low())
            .max(Comparator.naturalOrder())
            .orElse(BigDecimal.ZERO);
    return proposals.stream()
        .map(
            proposal ->
                proposal.target().low().compareTo(most) > 0
                    ? proposal.with(Target.of(most), Rule.CRITERIA)
                    : proposal)
        .toList();
  }

  /** What two villages that become one are to reach; of a share, what the one that stays is. */
  private static Proposal together(Village stays, Proposal a, Proposal b) {
    if (a.indicator().kind() == Kind.SHARE) {
      return a;
    }
    return new Proposal(
        a.indicator(),
        Optional.of(stays),
        sum(List.of(a.before(), b.before())),
        sum(a.result(), b.result()),
        a.forecast() || b.forecast(),
        sum(List.of(a.target(), b.target())),
        sum(a.baseline(), b.baseline()),
        Rule.SUM,
        Optional.empty());
  }

  private static Optional<BigDecimal> sum(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    return a.flatMap(first -> b.map(first::add));
  }

  private static Target sum(List<Target> targets) {
    return targets.stream()
        .reduce(
            Target.of(BigDecimal.ZERO),
            (a, b) -> new Target(a.low().add(b.low()), a.high().add(b.high())));
  }

  private static Proposal fitted(Proposal whole, List<Proposal> theirs) {
    if (theirs.isEmpty() || whole.indicator().better() == Better.WITHIN) {
      return whole;
    }
    List<Target> targets = theirs.stream().map(Proposal::target).toList();
    if (whole.indicator().kind() != Kind.SHARE) {
      return whole.with(sum(targets), Rule.SUM).beginning(beginning(theirs));
    }
    BigDecimal least =
        targets.stream().map(Target::low).min(Comparator.naturalOrder()).orElseThrow();
    BigDecimal most =
        targets.stream().map(Target::low).max(Comparator.naturalOrder()).orElseThrow();
    BigDecimal amount = whole.target().low().max(least).min(most);
    return whole.with(Target.of(amount), whole.rule());
  }

  /** Where all begin together; empty where one of them begins nowhere that is known. */
  private static Optional<BigDecimal> beginning(List<Proposal> theirs) {
    return theirs.stream().map(Proposal::baseline).reduce(Proposals::sum).orElse(Optional.empty());
  }

  Proposal of(Indicator indicator) {
    return commune.get(indicator.id());
  }

  /** What is proposed for the villages; none where no village was handed a target. */
  List<Proposal> ofVillages(Indicator indicator) {
    return villages.get(indicator.id());
  }

  /** All: each indicator's for the commune, then for its villages. */
  List<Proposal> all() {
    List<Proposal> all = new ArrayList<>();
    commune.forEach(
        (id, proposal) -> {
          all.add(proposal);
          all.addAll(villages.get(id));
        });
    return all;
  }
}
