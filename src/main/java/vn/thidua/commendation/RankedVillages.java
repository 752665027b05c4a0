package vn.thidua.commendation;

import static vn.thidua.finding.Code.C111;

import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Nomination;
import vn.thidua.plan.Village;

/**
 * {@code C111}: a collective is of a village that has a place in the league of its day, and that no
 * violation named by the rubric costs its class.
 */
final class RankedVillages {
  private final Standings standings;

  RankedVillages(Standings standings) {
    this.standings = standings;
  }

  Stream<Finding> check(Dossier dossier) {
    return dossier.nominations().stream()
        .filter(one -> one.kind() == Nomination.Nominee.COLLECTIVE)
        .flatMap(one -> judged(dossier, one).stream());
  }

  private Optional<Finding> judged(Dossier dossier, Nomination one) {
    return standings
        .leftOut(one.village(), one.proposedOn())
        .map(
            why ->
                C111.at(
                    one.places().of("village"),
                    dossier.plan().villageLabel(),
                    dossier.plan().village(one.village()).map(Village::name).orElse(""),
                    Dates.numeric(one.proposedOn()),
                    why));
  }
}
