package vn.thidua.commendation;

import static vn.thidua.finding.Code.C132;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Commendation;
import vn.thidua.text.Numbers;

/**
 * {@code C132}: the money in the register is that of the day of the decision. Rows of other years
 * may rest on rules that the plan does not know, and are left alone.
 */
final class RegisteredMoney implements DossierRule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.register().stream()
        .filter(row -> row.year() == dossier.plan().year())
        .flatMap(row -> differs(dossier, row).stream());
  }

  private static Optional<Finding> differs(Dossier dossier, Commendation row) {
    Optional<BigDecimal> paid = row.money();
    return dossier
        .entitlement(row.form(), row.person().kind(), row.decidedOn())
        .money()
        .filter(due -> paid.filter(money -> money.compareTo(due.paid()) != 0).isPresent())
        .map(
            due ->
                C132.at(
                    row.places().of("money"),
                    Numbers.vietnamese(paid.get()),
                    Numbers.vietnamese(due.paid()),
                    due.formula(),
                    Dates.numeric(row.decidedOn())));
  }
}
