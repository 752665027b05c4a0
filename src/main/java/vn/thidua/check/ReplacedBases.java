package vn.thidua.check;

import static vn.thidua.finding.Code.P151;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.law.Act;
import vn.thidua.law.Law;
import vn.thidua.plan.Basis;
import vn.thidua.plan.Plan;

/**
 * {@code P151}: a law or decree on emulation that the plan cites is the one that holds on the day
 * on which it is issued; of a draft, on its first day.
 */
final class ReplacedBases {
  private final Supplier<Law> law;

  /**
   * @param law read only where a plan cites a law or decree
   */
  ReplacedBases(Supplier<Law> law) {
    this.law = law;
  }

  Stream<Finding> check(Plan plan) {
    LocalDate day = plan.issued().orElse(plan.span().from());
    List<Basis> cited =
        plan.bases().stream()
            .filter(basis -> basis.number().contains("NĐ-CP") || basis.number().contains("/QH"))
            .toList();
    if (cited.isEmpty()) {
      return Stream.empty();
    }
    Law rules = law.get();
    return rules
        .act(day)
        .map(holds -> cited.stream().flatMap(basis -> replaced(basis, rules, holds).stream()))
        .orElse(Stream.empty());
  }

  private static Optional<Finding> replaced(Basis basis, Law rules, Act holds) {
    String number = basis.number().replace(" ", "");
    return Stream.<Function<Act, String>>of(Act::law, Act::decree)
        .filter(text -> !text.apply(holds).contains(number))
        .filter(
            text ->
                rules.acts().stream()
                    .filter(act -> act.from().isBefore(holds.from()))
                    .anyMatch(act -> text.apply(act).contains(number)))
        .map(
            text ->
                P151.at(
                    basis.places().of("number"),
                    basis.type() + " " + basis.number(),
                    Dates.numeric(holds.from()),
                    text.apply(holds)))
        .findFirst();
  }
}
