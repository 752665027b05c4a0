package vn.thidua.commendation;

import static vn.thidua.finding.Code.C112;
import static vn.thidua.finding.Code.C113;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.calendar.Dates;
import vn.thidua.finding.Finding;
import vn.thidua.plan.Commendation;
import vn.thidua.plan.Council;
import vn.thidua.plan.Nomination;
import vn.thidua.text.Names;

/**
 * {@code C112}, {@code C113}: what the register already holds. Nobody is commended again before the
 * council's own time is over, and no achievement twice (Luật Thi đua, khen thưởng 06/2022/QH15).
 */
final class RegisteredBefore implements DossierRule {
  @Override
  public Stream<Finding> check(Dossier dossier) {
    return dossier.nominations().stream()
        .flatMap(
            one -> Stream.concat(repeated(dossier, one).stream(), achieved(dossier, one).stream()));
  }

  private static Stream<Commendation> earlier(Dossier dossier, Nomination nomination) {
    Optional<Commendation> own = dossier.registered(nomination);
    return dossier.register().stream()
        .filter(row -> own.filter(row::equals).isEmpty())
        .filter(row -> Identity.maySame(row.person(), nomination.nominee()));
  }

  private static Optional<Finding> repeated(Dossier dossier, Nomination nomination) {
    LocalDate day = dossier.decisionDay(nomination);
    List<Council.Repeat> rules = dossier.council().map(Council::repeats).orElse(List.of());
    return earlier(dossier, nomination)
        .filter(row -> dossier.form(row.form()).equals(dossier.form(nomination)))
        .filter(row -> row.decidedOn().isBefore(day))
        .flatMap(
            row ->
                rules.stream()
                    .filter(rule -> rule.form().filter(f -> !f.equals(row.form())).isEmpty())
                    .filter(rule -> day.isBefore(row.decidedOn().plusMonths(rule.months())))
                    .map(
                        rule ->
                            C112.at(
                                nomination.places().of("name"),
                                nomination.name(),
                                row.decision(),
                                Dates.numeric(row.decidedOn()),
                                rule.months(),
                                rule.reason())))
        .findFirst();
  }

  private static Optional<Finding> achieved(Dossier dossier, Nomination nomination) {
    String achievement = Names.fold(nomination.achievement());
    return earlier(dossier, nomination)
        .filter(row -> Names.fold(row.achievement()).equals(achievement))
        .map(
            row ->
                C113.at(
                    nomination.places().of("achievement"),
                    row.decision(),
                    Dates.numeric(row.decidedOn())))
        .findFirst();
  }
}
