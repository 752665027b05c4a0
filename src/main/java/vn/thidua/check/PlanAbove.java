package vn.thidua.check;

import static vn.thidua.check.VillageTargets.amount;
import static vn.thidua.finding.Code.P127;
import static vn.thidua.finding.Code.P128;
import static vn.thidua.finding.Code.P129;
import static vn.thidua.finding.Code.T104;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Assignment;
import vn.thidua.plan.Better;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;

/**
 * {@code P127}, {@code P128}, {@code P129}, {@code T104}: a plan keeps to the year, the phases, the
 * deadlines and the targets of the plan above it. There the plan's id is that of a reporting unit,
 * and phases and indicators are the same where their ids are.
 */
final class PlanAbove implements Rule {
  private final Plan above;

  PlanAbove(Plan above) {
    this.above = above;
  }

  @Override
  public Stream<Finding> check(Plan plan) {
    if (plan.year() != above.year()) {
      return Stream.of(P129.at(plan.places().of("parent"), plan.year(), above.year()));
    }
    List<Finding> findings = new ArrayList<>();
    for (Phase phase : plan.phases()) {
      above.phase(phase.id()).ifPresent(over -> phase(phase, over, findings));
    }
    for (Assignment assignment : above.assignments()) {
      if (assignment.village().value().equals(plan.id())) {
        plan.indicator(assignment.indicator())
            .flatMap(indicator -> target(indicator, assignment.target().low()))
            .ifPresent(findings::add);
      }
    }
    return findings.stream();
  }

  private static void phase(Phase phase, Phase over, List<Finding> findings) {
    if (!over.span().contains(phase.span())) {
      findings.add(
          P127.at(
              phase.places().of(phase.span().from().isBefore(over.span().from()) ? "from" : "to"),
              Dates.numeric(phase.span().from()),
              Dates.numeric(phase.span().to()),
              Dates.numeric(over.span().from()),
              Dates.numeric(over.span().to())));
    }
    if (phase.review().due().isAfter(over.review().due())) {
      findings.add(
          P128.at(
              phase.review().places().of("due"),
              Dates.numeric(phase.review().due()),
              Dates.numeric(over.review().due())));
    }
  }

  private static Optional<Finding> target(Indicator indicator, BigDecimal assigned) {
    int order = indicator.target().low().compareTo(assigned);
    boolean falls =
        (indicator.better() == Better.HIGHER && order < 0)
            || (indicator.better() == Better.LOWER && order > 0);
    return falls
        ? Optional.of(
            T104.at(
                indicator.places().of("target"),
                indicator.name(),
                amount(indicator.target().low()),
                amount(assigned),
                indicator.unit()))
        : Optional.empty();
  }
}
