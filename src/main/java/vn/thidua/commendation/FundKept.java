package vn.thidua.commendation;

import static vn.thidua.finding.Code.C131;

import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Council;
import vn.thidua.plan.Nomination;
import vn.thidua.text.Numbers;

/**
 * {@code C131}: the fund of the year pays for what was decided in it and for what the council has
 * agreed to since.
 */
final class FundKept implements DossierRule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.council().flatMap(Council::fund).stream()
        .flatMap(
            fund -> {
              BigDecimal needed = decided(dossier).add(agreed(dossier));
              return needed.compareTo(fund.amount()) <= 0
                  ? Stream.empty()
                  : Stream.of(
                      C131.at(
                          fund.places().of("amount"),
                          Numbers.vietnamese(needed),
                          Numbers.vietnamese(fund.amount()),
                          Numbers.vietnamese(needed.subtract(fund.amount()))));
            });
  }

  private static BigDecimal decided(Dossier dossier) {
    return dossier.register().stream()
        .filter(row -> row.decidedOn().getYear() == dossier.plan().year())
        .flatMap(row -> row.money().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal agreed(Dossier dossier) {
    return dossier.nominations().stream()
        .filter(dossier::agreed)
        .filter((Nomination one) -> dossier.registered(one).isEmpty())
        .flatMap(one -> dossier.entitlement(one).money().stream())
        .map(PrizeMoney::paid)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
