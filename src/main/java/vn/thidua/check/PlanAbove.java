package vn.thidua.check;

import static vn.thidua.finding.Code.P127;
import static vn.thidua.finding.Code.P128;
import static vn.thidua.finding.Code.P129;
import static vn.thidua.finding.Code.P140;
import static vn.thidua.finding.Code.P144;
import static vn.thidua.finding.Code.P145;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Phase;
import vn.thidua.plan.Plan;
import vn.thidua.plan.Superior;

/**
 * {@code P127}, {@code P128}, {@code P129}, {@code P140}, {@code P144}, {@code P145}: a plan keeps
 * to the year, the months, the phases and the deadlines of the plan above it, which knows of it. A
 * phase goes with the one of the same id above, else with the one that it lies within.
 */
final class PlanAbove implements Rule {
  private final Superior superior;

  PlanAbove(Superior superior) {
    this.superior = superior;
  }

  @Override
  public Stream<Finding> check(Plan plan) {
    Plan above = superior.plan();
    if (plan.year() != above.year()) {
      return Stream.of(P129.at(plan.places().of("parent"), plan.year(), above.year()));
    }
    List<Finding> findings = new ArrayList<>();
    for (Phase phase : plan.phases()) {
      above
          .phase(phase.id())
          .ifPresentOrElse(over -> same(phase, over, findings), () -> own(phase, above, findings));
    }
    boolean known = superior.partner().isPresent() || superior.unit().isPresent();
    if (!known && takesPart(plan)) {
      findings.add(P140.at(plan.places().of("parent"), above.issuer().shortName()));
    }
    int end = plan.reporting().months().lastDay();
    int endAbove = above.reporting().months().lastDay();
    if (superior.unit().isPresent() && end != endAbove) {
      findings.add(P145.at(plan.reporting().places().of("month_ends"), end, endAbove));
    }
    return findings.stream();
  }

  private static boolean takesPart(Plan plan) {
    return !plan.nesting().leads().isEmpty()
        || plan.indicators().anyMatch(indicator -> indicator.fed().isPresent());
  }

  private static void same(Phase phase, Phase over, List<Finding> findings) {
    if (!over.span().contains(phase.span())) {
      findings.add(
          P127.at(
              phase.places().of(phase.span().from().isBefore(over.span().from()) ? "from" : "to"),
              Dates.numeric(phase.span().from()),
              Dates.numeric(phase.span().to()),
              Dates.numeric(over.span().from()),
              Dates.numeric(over.span().to())));
    }
    review(phase, over, findings);
  }

  /** A phase that the plan above does not have. */
  private static void own(Phase phase, Plan above, List<Finding> findings) {
    Optional<Phase> around =
        above.phases().stream().filter(over -> over.span().contains(phase.span())).findFirst();
    around.ifPresent(over -> review(phase, over, findings));
    if (around.isEmpty() && !above.phases().isEmpty()) {
      findings.add(
          P144.at(
              phase.places().of("from"),
              phase.name(),
              Dates.numeric(phase.span().from()),
              Dates.numeric(phase.span().to())));
    }
  }

  private static void review(Phase phase, Phase over, List<Finding> findings) {
    if (phase.review().due().isAfter(over.review().due())) {
      findings.add(
          P128.at(
              phase.review().places().of("due"),
              Dates.numeric(phase.review().due()),
              Dates.numeric(over.review().due())));
    }
  }
}
