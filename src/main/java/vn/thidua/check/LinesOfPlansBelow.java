package vn.thidua.check;

import static vn.thidua.finding.Code.T136;

import java.util.Optional;
import java.util.function.Consumer;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Indicator;
import vn.thidua.plan.Plan;
import vn.thidua.plan.ReportLine;

/** {@code T136}: what comes from a unit's own plan is not reported beside it. */
final class LinesOfPlansBelow implements Consumer<ReportLine> {
  private final Plan plan;
  private final Consumer<Finding> findings;

  LinesOfPlansBelow(Plan plan, Consumer<Finding> findings) {
    this.plan = plan;
    this.findings = findings;
  }

  @Override
  public void accept(ReportLine line) {
    Plan below = plan.nesting().below().get(line.village());
    if (below != null) {
      Optional<Indicator> fed = plan.indicator(line.indicator());
      fed.filter(indicator -> below.feeding(indicator).isPresent())
          .ifPresent(
              indicator ->
                  findings.accept(
                      T136.at(
                          line.places().of("indicator"),
                          indicator.name(),
                          below.issuer().shortName())));
    }
  }
}
