package vn.thidua.check;

import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Basis;
import vn.thidua.plan.Plan;
import vn.thidua.prose.Symbol;

/**
 * {@code P111}, {@code P112}, {@code P117}, {@code P118}: a cited number has a form, and fits its
 * type and its issuer.
 */
final class CitedSymbols implements Rule {
  @Override
  public Stream<Finding> check(Plan plan) {
    return plan.bases().stream().flatMap(basis -> check(basis).stream());
  }

  private static Optional<Finding> check(Basis basis) {
    return Symbol.fault(basis.type(), basis.number(), Optional.of(basis.issuer()))
        .map(fault -> fault.code().at(basis.places().of(fault.part()), fault.args().toArray()));
  }
}
