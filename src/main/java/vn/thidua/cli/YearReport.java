package vn.thidua.cli;

import java.util.Optional;
import vn.thidua.plan.Plan;
import vn.thidua.progress.AsOf;

/** {@code report year}: the review of the plan's whole time. */
final class YearReport implements DocumentKind {
  @Override
  public String word() {
    return "year";
  }

  @Override
  public Optional<AsOf> day(Invocation call, Plan plan, DocumentRequest request) {
    return Optional.of(AsOf.endOf(plan.span().to(), request.at()));
  }

  @Override
  public ComposedDocument compose(OpenPlan open, DocumentRequest request) {
    return open.review(
        this,
        request,
        "bao-cao-nam-" + request.at(),
        sources -> sources.ranked(String.valueOf(open.plan().year())),
        (composer, measured) -> composer.year());
  }
}
