package vn.thidua.check;

import static vn.thidua.finding.Code.R004;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Plan;
import vn.thidua.text.Nearest;

/** {@code R004}: the document that assigned an indicator is one that the plan cites. */
final class KnownSources implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    if (plan.incomplete().contains(Plan.any("bases"))) {
      return Stream.empty();
    }
    List<String> known = plan.bases().stream().map(basis -> basis.id().value()).toList();
    return plan.indicators()
        .flatMap(
            indicator ->
                indicator.source().stream()
                    .map(basis -> basis.value())
                    .filter(id -> !known.contains(id) && !plan.incomplete().contains(id))
                    .map(
                        id ->
                            R004.at(
                                indicator.places().of("source"),
                                id,
                                Nearest.to(id, known).orElse(""))));
  }
}
