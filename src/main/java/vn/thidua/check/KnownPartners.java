package vn.thidua.check;

import static vn.thidua.finding.Code.R002;
import static vn.thidua.finding.Code.R003;
import static vn.thidua.finding.Code.R017;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Partner;
import vn.thidua.plan.PartnerTarget;
import vn.thidua.plan.Plan;
import vn.thidua.text.Nearest;

/**
 * {@code R002}, {@code R003}, {@code R017}: the plans of organisations are those of bodies of this
 * plan, for its indicators; only what stands below another plan leads or feeds something there.
 */
final class KnownPartners implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    List<Finding> findings = new ArrayList<>();
    List<String> bodies = plan.bodies().stream().map(body -> body.id().value()).toList();
    List<String> indicators = plan.indicators().map(one -> one.id().value()).toList();
    for (Partner partner : plan.nesting().partners()) {
      String body = partner.body().value();
      if (!bodies.contains(body)
          && !plan.incomplete().contains(body)
          && !plan.incomplete().contains(Plan.any("bodies"))) {
        findings.add(
            R003.at(partner.places().of("body"), body, Nearest.to(body, bodies).orElse("")));
      }
      for (PartnerTarget handed : partner.targets()) {
        String id = handed.indicator().value();
        if (!indicators.contains(id) && plan.incomplete().isEmpty()) {
          findings.add(R002.at(handed.place(), id, Nearest.to(id, indicators).orElse("")));
        }
      }
    }
    if (plan.nesting().parent().isEmpty()) {
      plan.nesting().leads().stream()
          .findFirst()
          .ifPresent(led -> findings.add(R017.at(led.place(), "leads")));
      plan.indicators()
          .filter(indicator -> indicator.fed().isPresent())
          .forEach(indicator -> findings.add(R017.at(indicator.places().of("feeds"), "feeds")));
    }
    return findings.stream();
  }
}
